import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

const tabDayField = z.object({
  day: dayField,
  /** In the order they were written down. */
  entries: z
    .array(z.object({ description: textField, cents: centsField }))
    .min(1)
    .max(5_000),
});

const tabClosingField = z.object({
  /** Counted by the shop: `Fechamento nº 12`. */
  number: textField,
  day: dayField,
  /** What the tab became, in order. */
  installments: z
    .array(z.object({ dueDay: dayField, amountCents: centsField }))
    .min(1)
    .max(999),
});

const total = (days: readonly z.output<typeof tabDayField>[]): number =>
  sumCents(days.flatMap(({ entries }) => entries.map(({ cents }) => cents)));

/** A customer's tab (caderneta) on paper: while it is open, or as a closing turned it into installments. */
export const tabStatementDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    /** The day it is printed. */
    day: dayField,
    /** The purchases, day by day, oldest first. */
    days: z.array(tabDayField).min(1).max(5_000),
    /** All purchases together. */
    totalCents: centsField,
    /** What the customer has open in the shop besides these purchases: installments of earlier closings and sales. */
    previousCents: centsField,
    /** Most the tab may reach, where the shop set it. */
    limitCents: centsField.optional(),
    /** The day an open tab is to be closed, where the shop set it. */
    closesOn: dayField.optional(),
    /** Absent while the tab is open. */
    closing: tabClosingField.optional(),
    /** A closing printed again, from the customer's file or the tab. */
    isSecondCopy: z.boolean().default(false),
  })
  .refine((statement) => total(statement.days) === statement.totalCents, {
    message: 'the purchases do not add up to the total',
  })
  .refine(
    ({ closing, totalCents }) =>
      !closing || sumCents(closing.installments.map(({ amountCents }) => amountCents)) === totalCents,
    { message: 'the installments do not add up to the total' },
  );
/** What a screen gives to print a tab statement, on A4 or on a roll. It ends with a line to be signed. */
export type TabStatementData = z.input<typeof tabStatementDataSchema>;
export type ParsedTabStatementData = z.output<typeof tabStatementDataSchema>;
