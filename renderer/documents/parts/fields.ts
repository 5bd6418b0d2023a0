import { isCivilDay } from '@shared/calendar/civil-day';
import { MAX_CENTS } from '@shared/money/cents';
import { z } from 'zod';
import { printable } from './printable';

/** Pieces of the data papers are made from. Texts lose what cannot be printed. */
export const textField = z.string().max(2_000).transform(printable);
/** The same in lines, as they were written; empty ones go. */
export const linesField = z
  .string()
  .max(6_000)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map(printable)
      .filter((line) => line !== '')
      .join('\n'),
  );
export const dayField = z.string().refine(isCivilDay, { message: 'not a day of the calendar' });
export const centsField = z.number().int().min(0).max(MAX_CENTS);
/** A rate as a fraction: 0.01 is 1%. A flat plan of many installments may cost a lot. */
export const rateField = z.number().min(0).max(1_000);
export const basisPointsField = z.number().int().min(0).max(100_000);

/** A person or the shop, as stored: document and phone without punctuation. */
export const partyField = z.object({
  name: textField,
  /** 11 digits or 14 characters. */
  document: textField.optional(),
  /** Street, number, complement and district. */
  address: textField.optional(),
  city: textField.optional(),
  state: textField.optional(),
  /** Digits with country code. */
  phone: textField.optional(),
});
export type Party = z.output<typeof partyField>;

/** The shop's terms for late payment; rates in basis points, interest per month. */
export const lateTermsField = z.object({
  lateFeeBp: basisPointsField,
  lateInterestBp: basisPointsField,
  graceDays: z.number().int().min(0).max(366),
});
export type LateTerms = z.output<typeof lateTermsField>;
