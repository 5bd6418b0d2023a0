import { MAX_CENTS, sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, textField } from '../parts/fields';

/** A balance between two lines may be of either sign: a payment may be written down before what it pays. */
const balanceField = z.number().int().min(-MAX_CENTS).max(MAX_CENTS);

const statementLineField = z.object({
  day: dayField,
  /** `Pagamento em Pix`, `Multa e juros por atraso`. */
  title: textField,
  /** `recibo 12 · parcelas 3 e 4 de 5`; may be empty. */
  detail: textField,
  /** What the balance grew and fell by. Both absent on a line that only tells, such as a due day. */
  moreCents: centsField.optional(),
  lessCents: centsField.optional(),
  balanceCents: balanceField,
  /** Taken back since; a later line tells that. */
  isUndone: z.boolean(),
});
export type StatementLine = z.output<typeof statementLineField>;

const openInstallmentField = z.object({
  description: textField,
  number: z.number().int().min(1),
  count: z.number().int().min(1),
  dueDay: dayField,
  daysLate: z.number().int().min(0),
  /** What is still to be paid of it on its due day. */
  principalCents: centsField,
  feeCents: centsField,
  interestCents: centsField,
  /** What falls off when it is paid today, before its due day (CDC art. 52 §2). */
  earlyCents: centsField,
  /** `aguardando cheque 000123, bom para 10/12`: nothing is paid on it meanwhile. */
  awaiting: textField.optional(),
});
export type OpenInstallment = z.output<typeof openInstallmentField>;

/** What settles the installment today, in cents; nothing where a cheque does. */
export const dueTodayCents = (open: OpenInstallment): number =>
  open.awaiting === undefined
    ? open.principalCents + open.feeCents + open.interestCents - open.earlyCents
    : 0;

export const customerStatementDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    /** The day it is printed; amounts of today are of this day. */
    day: dayField,
    /** `Tudo`, `Últimos 90 dias`. */
    period: textField,
    /** First day told; absent when everything is. */
    from: dayField.optional(),
    /** The balance before the first day told. */
    openingCents: balanceField,
    lines: z.array(statementLineField).max(20_000),
    open: z.array(openInstallmentField).max(5_000),
    /** Store credit (saldo a favor). */
    creditCents: centsField,
    /** Purchases on the tab that wait for its closing. */
    tabCents: centsField,
    terms: lateTermsField,
  })
  .refine(
    ({ openingCents, lines, open }) =>
      (lines.at(-1)?.balanceCents ?? openingCents) ===
      sumCents(open.map(({ principalCents }) => principalCents)),
    { message: 'the balance is not what is open' },
  )
  .refine(
    ({ openingCents, lines }) => {
      let balance = openingCents;
      return lines.every(({ moreCents = 0, lessCents = 0, balanceCents }) => {
        balance += moreCents - lessCents;
        return balance === balanceCents;
      });
    },
    { message: 'the balance does not follow from the lines' },
  );
/** What a screen gives to print a customer's statement, on A4 or on a roll. */
export type CustomerStatementData = z.input<typeof customerStatementDataSchema>;
export type ParsedCustomerStatementData = z.output<typeof customerStatementDataSchema>;
