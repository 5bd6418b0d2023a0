import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

/** What every numbered paper handed to a customer tells: who, when, and whether it still counts. */
export const headFields = {
  shop: partyField,
  customer: partyField,
  number: textField,
  day: dayField,
  operator: textField.optional(),
  /** Present when this entry was taken back. */
  reversal: z.object({ day: dayField, reason: textField.optional() }).optional(),
  /** Printed before. */
  isSecondCopy: z.boolean().default(false),
} as const;

const headSchema = z.object(headFields);
export type HeadedPaper = z.output<typeof headSchema>;

/** What the paper of any entry of an account tells besides: how it was paid and what it left behind. */
export const entryFields = {
  ...headFields,
  /** `Dinheiro`, `Pix`…, with what went by each. */
  means: z.array(z.object({ label: textField, cents: centsField })).max(20),
  /** What the customer has with the shop after this, and what is still open. */
  creditLeftCents: centsField.default(0),
  balanceCents: centsField,
  /** The next installment to come, if any. */
  next: z.object({ dueDay: dayField, cents: centsField }).optional(),
} as const;

const entrySchema = z.object(entryFields);
export type EntryPaper = z.output<typeof entrySchema>;
