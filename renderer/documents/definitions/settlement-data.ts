import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

const settledField = z.object({
  description: textField,
  number: z.number().int().min(1).optional(),
  count: z.number().int().min(1).optional(),
  dueDay: dayField,
  principalCents: centsField,
});

const paidField = z.object({
  day: dayField,
  /** Of its receipt. */
  number: z.number().int().min(1),
  cents: centsField.min(1),
});

export const settlementDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    /** Of the agreement, as the customer reads it: `27`. */
    number: textField,
    agreementDay: dayField,
    /** The day the letter is signed. */
    day: dayField,
    /** What the agreement covered, which is settled with it. */
    settled: z.array(settledField).min(1).max(999),
    /** Where that comes from: `venda nº 1042, de 03/05/2026` */
    origins: z.array(textField).max(999).default([]),
    /** Everything paid under the agreement, in order. */
    payments: z.array(paidField).min(1).max(999),
    paidCents: centsField.min(1),
  })
  .refine(({ payments, paidCents }) => sumCents(payments.map(({ cents }) => cents)) === paidCents, {
    message: 'the payments do not add up to what was paid',
  });
/** What a screen gives to print the letter that an agreement is settled. */
export type SettlementData = z.input<typeof settlementDataSchema>;
export type ParsedSettlementData = z.output<typeof settlementDataSchema>;
