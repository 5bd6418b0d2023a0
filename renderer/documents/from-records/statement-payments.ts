import { givenCents } from '@shared/domain/goods-return';
import { meansLabel } from '@shared/domain/means-label';
import type { Allocation, Payment } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { joined, type StatementEntry, type StatementRecords, sumOf } from './statement-entry';

export const meansWords = ({ means }: Payment): string =>
  means
    .map((part) => (part.means === 'pix' ? meansLabel('pix') : meansLabel(part.means).toLowerCase()))
    .join(' e ');

const total = ({ allocations }: Payment, cents: (allocation: Allocation) => Cents): Cents =>
  sumOf(allocations, cents);
const settled = (payment: Payment): Cents =>
  total(payment, ({ principalCents, reducedCents = 0 }) => principalCents + reducedCents);

type Written = Pick<StatementEntry, 'day' | 'at' | 'isUndone'>;

/** Late charges are put on the account and taken off with the payment that settles or waives them. */
const moneyEntries = (payment: Payment, written: Written): StatementEntry[] => {
  const paidCharges = total(payment, ({ interestCents, feeCents }) => interestCents + feeCents);
  const waived = total(payment, (one) => one.waivedInterestCents + one.waivedFeeCents);
  const principal = total(payment, ({ principalCents }) => principalCents);
  const early = total(payment, ({ reducedCents = 0 }) => reducedCents);
  const { creditCents = 0, number } = payment;
  const line = (title: string, detail: string, cents: Cents): StatementEntry[] =>
    cents === 0 ? [] : [{ ...written, title, detail, cents }];
  return [
    ...line('Multa e juros por atraso', '', paidCharges + waived),
    ...line('Multa e juros dispensados', '', -waived),
    ...line('Desconto por pagar antes', '', -early),
    {
      ...written,
      title: `Pagamento em ${meansWords(payment)}`,
      detail: joined([
        `recibo ${number}`,
        creditCents > 0 && `mais ${formatMoney(creditCents)} de saldo a favor`,
      ]),
      cents: -(paidCharges + principal),
    },
  ];
};

const returnEntry = (payment: Payment, written: Written): StatementEntry => {
  const given = givenCents(payment);
  const { creditCents = 0 } = payment;
  return {
    ...written,
    title: 'Devolução de mercadoria',
    detail: joined([
      creditCents > 0 && `mais ${formatMoney(creditCents)} de saldo a favor`,
      given > creditCents && `mais ${formatMoney(given - creditCents)} devolvidos em ${meansWords(payment)}`,
    ]),
    cents: -settled(payment),
  };
};

/** What a counter-entry puts back: of a down payment all of it, otherwise what it had settled. */
const reversalEntry = (payment: Payment, reversed: Payment | undefined, written: Written): StatementEntry => {
  const back = { ...written, detail: '', cents: settled(payment) };
  switch (reversed?.kind) {
    case 'return':
      return { ...back, title: 'Devolução de mercadoria desfeita' };
    case 'refund':
      return { ...back, title: 'Devolução do saldo a favor desfeita' };
    case 'down-payment':
      return { ...back, title: `Estorno do recibo ${reversed.number}`, cents: -payment.totalCents };
    default:
      return { ...back, title: `Estorno do recibo ${reversed?.number ?? ''}`.trimEnd() };
  }
};

export const paymentEntries = (payment: Payment, { payments }: StatementRecords): StatementEntry[] => {
  const reversed = payments.find((one) => one.id === payment.reversesId);
  if (reversed?.kind === 'transfer') return [];
  const { id, kind, day, createdAt: at, totalCents, number } = payment;
  const isUndone = payments.some(({ reversesId }) => reversesId === id);
  const written: Written = { day, at, isUndone };
  switch (kind) {
    case 'installments':
      return moneyEntries(payment, written);
    case 'down-payment':
      return [
        {
          ...written,
          // The down payment is written after what it is for.
          at: at + 1,
          title: `Entrada em ${meansWords(payment)}`,
          detail: `recibo ${number}`,
          cents: -totalCents,
        },
      ];
    case 'return':
      return [returnEntry(payment, written)];
    case 'refund':
      return [
        {
          ...written,
          title: `Saldo a favor devolvido em ${meansWords(payment)}`,
          detail: formatMoney(-totalCents),
          cents: 0,
        },
      ];
    // Told with the agreement that was broken.
    case 'transfer':
      return [];
    case 'reversal':
      return [reversalEntry(payment, reversed, written)];
  }
};
