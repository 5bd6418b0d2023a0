import { formatDay } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import type { Payment } from '@shared/domain/payment';
import { bankName } from '@shared/identity/banks';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { formatAmount, formatMoney } from '@shared/money/format';
import { chequeStatusWords, stepText } from '@shared/rules/cheques/move-words';
import { contactGist } from '@shared/rules/contact-gist';
import { upperFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import type { CustomerDataPaper } from '../definitions/customer-data-data';
import type { CustomerDataSource } from './customer-data';
import { meansWords } from './statement-payments';

type List = CustomerDataPaper['lists'][number];

const joined = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join(' · ');

const installmentState = (installment: Installment, { agreements }: CustomerDataSource): string => {
  const { settledDay, cancelledOn, coveredBy, awaiting, open } = installment;
  if (cancelledOn !== undefined) return `cancelada em ${formatDay(cancelledOn)}`;
  if (coveredBy !== undefined)
    return `no acordo ${agreements.find(({ id }) => id === coveredBy)?.number ?? ''}`.trim();
  if (open === 1)
    return awaiting ? 'espera o cheque' : `em aberto ${formatAmount(outstandingCents(installment))}`;
  return settledDay === undefined ? 'encerrada' : `paga em ${formatDay(settledDay)}`;
};

const installmentRows = (originId: string, source: CustomerDataSource): string[][] =>
  source.installments
    .filter((installment) => installment.originId === originId)
    .sort((a, b) => a.number - b.number)
    .map((installment) => [
      `${installment.number} de ${installment.count}`,
      formatDay(installment.dueDay),
      installmentState(installment, source),
      formatAmount(installment.principalCents),
      formatAmount(installment.paidCents),
    ]);

const byDay = <T extends { readonly day: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.day.localeCompare(b.day));

const salesList = (source: CustomerDataSource): List => ({
  title: 'Compras e parcelas',
  columns: [
    { name: 'Parcela', width: 20 },
    { name: 'Vencimento', width: 24 },
    { name: 'Situação', width: 0 },
    { name: 'Valor', width: 26 },
    { name: 'Pago', width: 26 },
  ],
  figuresFrom: 3,
  rows: [
    ...byDay(source.sales).flatMap((sale) => [
      [
        joined([
          `Venda ${sale.number}, ${formatDay(sale.day)}: ${sale.description}`,
          // A sale of one thing is called by it.
          sale.items.some(({ quantity, description }) => quantity > 1 || description !== sale.description) &&
            listed(sale.items.map(({ quantity, description }) => `${quantity} ${description}`)),
          `total ${formatMoney(sale.totalCents)}`,
          sale.downPaymentCents > 0 && `entrada ${formatMoney(sale.downPaymentCents)}`,
          sale.cancelledOn && `cancelada em ${formatDay(sale.cancelledOn)}`,
          sale.notes,
        ]),
      ],
      ...installmentRows(sale.id, source),
    ]),
    ...byDay(source.tabClosings).flatMap((closing) => [
      [
        joined([
          `Caderneta fechada ${closing.number}, ${formatDay(closing.day)}`,
          `total ${formatMoney(closing.totalCents)}`,
          closing.cancelledOn && `reaberta em ${formatDay(closing.cancelledOn)}`,
        ]),
      ],
      ...installmentRows(closing.id, source),
    ]),
    ...byDay(source.agreements).flatMap((agreement) => [
      [`Acordo ${agreement.number}, ${formatDay(agreement.day)}: ${formatMoney(agreement.totalCents)}`],
      ...installmentRows(agreement.id, source),
    ]),
    ...source.cheques
      .filter(({ id }) => source.installments.some(({ originId }) => originId === id))
      .flatMap((cheque) => [[`Cheque avulso ${cheque.number}`], ...installmentRows(cheque.id, source)]),
  ],
});

const tabList = ({ tabs }: CustomerDataSource): List => ({
  title: 'Caderneta',
  columns: [
    { name: 'Dia', width: 24 },
    { name: 'O que foi comprado', width: 0 },
    { name: 'Situação', width: 36 },
    { name: 'Valor', width: 26 },
  ],
  figuresFrom: 3,
  rows: byDay(tabs).map(({ day, description, cents, closingId, cancelledOn }) => [
    formatDay(day),
    description,
    cancelledOn ? `tirada em ${formatDay(cancelledOn)}` : closingId ? 'fechada' : 'em aberto',
    formatAmount(cents),
  ]),
});

const KINDS: Record<Payment['kind'], string> = {
  installments: 'Recebimento',
  'down-payment': 'Entrada',
  return: 'Devolução de mercadoria',
  refund: 'Saldo a favor devolvido',
  transfer: 'Pago antes em acordo rompido',
  reversal: 'Estorno',
};

const paymentsList = ({ payments }: CustomerDataSource): List => ({
  title: 'Recebimentos',
  columns: [
    { name: 'Dia', width: 24 },
    { name: 'Recibo', width: 16 },
    { name: 'O que foi', width: 0 },
    { name: 'Como', width: 44 },
    { name: 'Valor', width: 26 },
  ],
  figuresFrom: 4,
  rows: byDay(payments).map((payment) => [
    formatDay(payment.day),
    String(payment.number),
    joined([KINDS[payment.kind], payment.notes]),
    upperFirst(meansWords(payment)),
    formatAmount(payment.totalCents),
  ]),
});

const chequesList = ({ cheques }: CustomerDataSource): List => ({
  title: 'Cheques',
  columns: [
    { name: 'Cheque', width: 0 },
    { name: 'Quem assinou', width: 42 },
    { name: 'Bom para', width: 22 },
    { name: 'O que aconteceu', width: 46 },
    { name: 'Valor', width: 22 },
  ],
  figuresFrom: 4,
  rows: [...cheques]
    .sort((a, b) => a.goodDay.localeCompare(b.goodDay))
    .map((cheque) => [
      joined([
        `${bankName(cheque.bank)}, agência ${cheque.branch}, conta ${cheque.account}, nº ${cheque.number}`,
        cheque.cmc7 && `linha ${cheque.cmc7}`,
        cheque.notes,
      ]),
      joined([cheque.drawer.name, cheque.drawer.document && formatDocument(cheque.drawer.document)]),
      formatDay(cheque.goodDay),
      [
        `${chequeStatusWords[cheque.status].label}.`,
        ...standingSteps(cheque.events).map((step) =>
          joined([`${formatDay(step.day)}: ${stepText(step)}`, step.notes]),
        ),
      ].join('\n'),
      formatAmount(cheque.cents),
    ]),
});

const agreementsList = ({ agreements, proposals }: CustomerDataSource): List => ({
  title: 'Acordos e propostas',
  columns: [
    { name: 'Dia', width: 24 },
    { name: 'O que foi combinado ou proposto', width: 0 },
    { name: 'Total', width: 28 },
  ],
  figuresFrom: 2,
  rows: [
    ...byDay(agreements).map((agreement) => [
      formatDay(agreement.day),
      [
        `Acordo ${agreement.number}, ${agreement.installmentCount} parcelas`,
        ...agreement.events.flatMap((event) =>
          'witnesses' in event && event.witnesses.length > 0
            ? `testemunhas: ${listed(event.witnesses.map(({ name }) => name))}`
            : 'reason' in event && event.reason
              ? event.reason
              : [],
        ),
        ...(agreement.authorisation ? [agreement.authorisation.reason] : []),
        ...(agreement.notes ? [agreement.notes] : []),
        ...(agreement.cancelledOn ? [`desfeito em ${formatDay(agreement.cancelledOn)}`] : []),
      ].join('\n'),
      formatAmount(agreement.totalCents),
    ]),
    ...proposals.flatMap(({ number, versions, closed }) =>
      versions.map((version) => [
        formatDay(version.day),
        [
          `Proposta ${number}, ${version.by === 'shop' ? 'da loja' : 'do cliente'}, vale até ${formatDay(version.validUntil)}`,
          ...(version.monthlyCents ? [`pode pagar ${formatMoney(version.monthlyCents)} por mês`] : []),
          ...(version.authorisation ? [version.authorisation.reason] : []),
          ...(version.notes ? [version.notes] : []),
          ...(closed?.reason ? [closed.reason] : []),
        ].join('\n'),
        formatAmount(version.totalCents),
      ]),
    ),
  ],
});

/** Digits are a phone's; anything else stays as it was written. */
const addressedTo = (to: string): string => (/^\d{10,15}$/.test(to) ? formatPhone(to) : to);

const talksList = ({ contacts, today }: CustomerDataSource): List => ({
  title: 'Conversas',
  columns: [
    { name: 'Dia', width: 24 },
    { name: 'Por onde', width: 34 },
    { name: 'Texto e resposta', width: 0 },
  ],
  figuresFrom: 3,
  rows: byDay(contacts).map((contact) => [
    formatDay(contact.day),
    [channelLabel(contact.channel), ...(contact.to ? [addressedTo(contact.to)] : [])].join('\n'),
    [
      ...(contact.text ? [contact.text] : []),
      `Anotado: ${contactGist(contact, today)}`,
      ...(contact.cancelledOn ? [`desfeita em ${formatDay(contact.cancelledOn)}`] : []),
    ].join('\n'),
  ]),
});

const decisionsList = ({ legalSteps, decisions, customer }: CustomerDataSource): List => ({
  title: 'Decisões da loja',
  note: 'Foram tomadas por uma pessoa da loja, e ficam anotadas para que se saiba por quê.',
  columns: [
    { name: 'Dia', width: 24 },
    { name: 'O que foi decidido', width: 0 },
    { name: 'Valor', width: 28 },
  ],
  figuresFrom: 2,
  rows: [
    ...byDay(legalSteps).map(({ day, kind, cents, notes, endedOn, cancelledOn }) => [
      formatDay(day),
      joined([
        legalStepLabel(kind),
        notes,
        endedOn && `retirado em ${formatDay(endedOn)}`,
        cancelledOn && `desfeita em ${formatDay(cancelledOn)}`,
      ]),
      formatAmount(cents),
    ]),
    ...byDay(decisions).map(({ day, label = '', cents }) => [
      formatDay(day),
      label.replace(`${customer.name} · `, ''),
      cents === undefined ? '' : formatAmount(cents),
    ]),
  ],
});

/** Every table of the paper, in the order a customer would ask. */
export const customerDataLists = (source: CustomerDataSource): List[] => [
  salesList(source),
  tabList(source),
  paymentsList(source),
  chequesList(source),
  agreementsList(source),
  talksList(source),
  decisionsList(source),
];
