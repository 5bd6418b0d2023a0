import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement';
import type { Contact } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import type { Means, Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { contactTitle } from './contact-text';

interface Entry {
  readonly key: string;
  readonly day: CivilDay;
  /** Written down then; orders what happened on one day. */
  readonly at: number;
  readonly title: string;
  readonly detail: string;
  readonly cents?: Cents;
  /** `estornado em 20/11/2026`: it stays in the history and counts for nothing. */
  readonly undone?: string;
}

export type TimelineEntry =
  | (Entry & { readonly kind: 'sale'; readonly sale: Sale })
  | (Entry & { readonly kind: 'payment'; readonly payment: Payment })
  | (Entry & { readonly kind: 'contact'; readonly contact: Contact })
  | (Entry & { readonly kind: 'agreement'; readonly agreement: Agreement });

const MEANS: Record<Means, string> = {
  cash: 'dinheiro',
  pix: 'Pix',
  card: 'cartão',
  cheque: 'cheque',
  credit: 'saldo a favor',
  other: 'outra forma',
};

const parcelas = (count: number): string => (count === 1 ? '1 parcela' : `${count} parcelas`);

const saleEntry = (sale: Sale): TimelineEntry => ({
  kind: 'sale',
  key: sale.id,
  sale,
  day: sale.day,
  at: sale.createdAt,
  title: `Venda ${sale.number}: ${sale.description}`,
  detail: [
    sale.downPaymentCents > 0 ? `entrada de ${formatMoney(sale.downPaymentCents)}` : '',
    `${parcelas(sale.installmentCount)}, ${sale.installmentCount === 1 ? 'para' : 'a primeira em'} ${formatDay(sale.firstDueDay)}`,
  ]
    .filter((part) => part !== '')
    .join(' · '),
  cents: sale.totalCents,
  undone: sale.cancelledOn && `cancelada em ${formatDay(sale.cancelledOn)}`,
});

/** `parcelas 3 e 4 de 5 · Guarda-roupa 6 portas`; of several purchases, only how many. */
const paidText = (payment: Payment, byId: ReadonlyMap<string, Installment>): string => {
  const paid = payment.installmentIds.flatMap((id) => byId.get(id) ?? []);
  const [first] = paid;
  if (!first) return '';
  if (paid.some(({ originId }) => originId !== first.originId))
    return `${parcelas(paid.length)} de vendas diferentes`;
  const numbers = paid.map(({ number }) => number);
  const last = numbers.pop();
  const listed = numbers.length > 0 ? `parcelas ${numbers.join(', ')} e ${last}` : `parcela ${last}`;
  return `${listed} de ${first.count} · ${first.description}`;
};

const downPaymentText = (payment: Payment, { sales, agreements }: CustomerFile): string => {
  const sale = sales.find(({ id }) => id === payment.originId);
  const agreement = agreements.find(({ id }) => id === payment.originId);
  return sale ? `da venda ${sale.number}` : agreement ? `do acordo ${agreement.number}` : '';
};

const paymentEntry = (
  payment: Payment,
  file: CustomerFile,
  byId: ReadonlyMap<string, Installment>,
): TimelineEntry => {
  const reversal = file.payments.find(({ reversesId }) => reversesId === payment.id);
  const isDown = payment.kind === 'down-payment';
  const means = payment.means.map((part) => MEANS[part.means]).join(' e ');
  return {
    kind: 'payment',
    key: payment.id,
    payment,
    day: payment.day,
    at: payment.createdAt,
    title: isDown ? `Entrada em ${means}` : `Pagou em ${means}`,
    detail: [`recibo ${payment.number}`, isDown ? downPaymentText(payment, file) : paidText(payment, byId)]
      .filter((part) => part !== '')
      .join(' · '),
    cents: payment.totalCents,
    undone: reversal && `${isDown ? 'estornada' : 'estornado'} em ${formatDay(reversal.day)}`,
  };
};

const contactEntry = (contact: Contact): TimelineEntry => ({
  kind: 'contact',
  key: contact.id,
  contact,
  day: contact.day,
  at: contact.at,
  title: contactTitle(contact),
  detail: contact.notes ?? contact.text,
  undone: contact.cancelledOn && `desfeita em ${formatDay(contact.cancelledOn)}`,
});

const agreementEntry = (agreement: Agreement): TimelineEntry => ({
  kind: 'agreement',
  key: agreement.id,
  agreement,
  day: agreement.day,
  at: agreement.createdAt,
  title: `Acordo ${agreement.number}`,
  detail: [
    `${parcelas(agreement.covered.length)} no acordo`,
    agreement.downPaymentCents > 0 ? `entrada de ${formatMoney(agreement.downPaymentCents)}` : '',
    agreement.installmentCount > 0 ? `${parcelas(agreement.installmentCount)} a pagar` : '',
  ]
    .filter((part) => part !== '')
    .join(' · '),
  cents: agreement.totalCents,
  undone: agreement.cancelledOn && `desfeito em ${formatDay(agreement.cancelledOn)}`,
});

/** Everything that happened with a customer, newest first. A reversal is told by what it took back. */
export const timelineOf = (file: CustomerFile): TimelineEntry[] => {
  const byId = new Map(file.installments.map((installment) => [installment.id, installment]));
  return [
    ...file.sales.map(saleEntry),
    ...file.payments
      .filter(({ kind }) => kind !== 'reversal')
      .map((payment) => paymentEntry(payment, file, byId)),
    ...file.contacts.map(contactEntry),
    ...file.agreements.map(agreementEntry),
  ].sort((a, b) => b.day.localeCompare(a.day) || b.at - a.at);
};
