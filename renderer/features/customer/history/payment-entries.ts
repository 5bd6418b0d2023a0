import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { givenCents, returnValueCents } from '@shared/domain/goods-return';
import type { Installment } from '@shared/domain/installment';
import type { Allocation, Payment } from '@shared/domain/payment';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import { joined, meansText, type TimelineEntry } from './entry';

/** What the entries need of a file, looked up once. */
export interface PaymentLookup {
  readonly file: CustomerFile;
  readonly installments: ReadonlyMap<string, Installment>;
  /** Counter-entries by the payment they took back. */
  readonly reversals: ReadonlyMap<string, Payment>;
}

export const paymentLookup = (file: CustomerFile): PaymentLookup => ({
  file,
  installments: new Map(file.installments.map((installment) => [installment.id, installment])),
  reversals: new Map(
    file.payments.flatMap((payment) => (payment.reversesId ? [[payment.reversesId, payment]] : [])),
  ),
});

/** `parcelas 3 e 4 de 5 · Guarda-roupa 6 portas`; of several purchases, only how many. */
const paidText = (payment: Payment, { installments }: PaymentLookup): string => {
  const paid = payment.installmentIds.flatMap((id) => installments.get(id) ?? []);
  const [first] = paid;
  if (!first) return '';
  if (paid.some(({ originId }) => originId !== first.originId))
    return `${installmentsText(paid.length)} de vendas diferentes`;
  const numbers = listed(paid.map(({ number }) => number));
  return `${paid.length > 1 ? 'parcelas' : 'parcela'} ${numbers} de ${first.count} · ${first.description}`;
};

const originText = (payment: Payment, { file }: PaymentLookup): string => {
  const sale = file.sales.find(({ id }) => id === payment.originId);
  const agreement = file.agreements.find(({ id }) => id === payment.originId);
  return sale ? `da venda ${sale.number}` : agreement ? `do acordo ${agreement.number}` : '';
};

/** What was given up, taken off and kept: `R$ 3,00 de multa e juros dispensados`. */
const besides = ({ allocations, creditCents = 0 }: Payment): string => {
  const total = (of: (allocation: Allocation) => number) => sumCents(allocations.map(of));
  const waived = total(({ waivedFeeCents, waivedInterestCents }) => waivedFeeCents + waivedInterestCents);
  const reduced = total(({ reducedCents = 0 }) => reducedCents);
  return joined([
    waived > 0 && `${formatMoney(waived)} de multa e juros dispensados`,
    reduced > 0 && `${formatMoney(reduced)} a menos por pagar antes`,
    creditCents > 0 && `${formatMoney(creditCents)} ficaram de saldo a favor`,
  ]);
};

/** `undone` says how it was taken back: `estornado`; `also` what else became of it. */
const common = (payment: Payment, { reversals }: PaymentLookup, undone: string, also = '') => {
  const reversal = reversals.get(payment.id);
  return {
    key: payment.id,
    payment,
    day: payment.day,
    at: payment.createdAt,
    undone: reversal && `${undone} em ${formatDay(reversal.day)}${also}`,
  };
};

/** `o cheque 000123`, where it was paid by one that cleared, or to have one back. */
const chequeOf = ({ chequeId }: Payment, { file }: PaymentLookup): Cheque | undefined =>
  chequeId === undefined ? undefined : file.cheques.find(({ id }) => id === chequeId);

const paidTitle = (payment: Payment, lookup: PaymentLookup): string => {
  if (payment.kind === 'down-payment') return `Entrada em ${meansText(payment)}`;
  const cheque = chequeOf(payment, lookup);
  const cleared = cheque && payment.means.every(({ means }) => means === 'cheque');
  return cleared ? `Cheque ${cheque.number} compensou` : `Pagou em ${meansText(payment)}`;
};

const receivedEntry = (payment: Payment, lookup: PaymentLookup): TimelineEntry => {
  const isDown = payment.kind === 'down-payment';
  return {
    ...common(payment, lookup, isDown ? 'estornada' : 'estornado', `; recibo ${payment.number} cancelado`),
    kind: 'payment',
    title: paidTitle(payment, lookup),
    detail: joined([
      `recibo ${payment.number}`,
      isDown ? originText(payment, lookup) : paidText(payment, lookup),
    ]),
    cents: payment.totalCents,
    note: besides(payment) || undefined,
  };
};

const returnEntry = (payment: Payment, lookup: PaymentLookup): TimelineEntry => {
  const { creditCents = 0, totalCents } = payment;
  const worthCents = returnValueCents(payment);
  const fallen = worthCents - givenCents(payment);
  return {
    ...common(payment, lookup, 'devolução desfeita'),
    kind: 'return',
    title: 'Devolveu mercadoria',
    detail: joined([
      originText(payment, lookup),
      fallen > 0 && `${formatMoney(fallen)} a menos a pagar`,
      creditCents > 0 && `${formatMoney(creditCents)} de saldo a favor`,
      totalCents < 0 && `${formatMoney(-totalCents)} devolvidos em ${meansText(payment)}`,
    ]),
    cents: worthCents,
  };
};

const refundEntry = (payment: Payment, lookup: PaymentLookup): TimelineEntry => ({
  ...common(payment, lookup, 'desfeito'),
  kind: 'refund',
  title: `Saldo a favor devolvido em ${meansText(payment)}`,
  detail: `recibo ${payment.number}`,
  cents: Math.abs(payment.totalCents),
});

/** What an entry of the account tells; a counter-entry is told by what it took back. */
export const paymentEntry = (payment: Payment, lookup: PaymentLookup): TimelineEntry | null => {
  switch (payment.kind) {
    case 'installments':
    case 'down-payment':
      return receivedEntry(payment, lookup);
    case 'return':
      return returnEntry(payment, lookup);
    case 'refund':
      return refundEntry(payment, lookup);
    // A transfer is told by the agreement that was broken.
    case 'transfer':
    case 'reversal':
      return null;
  }
};
