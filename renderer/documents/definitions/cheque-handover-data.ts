import { z } from 'zod';
import { centsField, dayField, textField } from '../parts/fields';
import { chequeField } from './cheque-field';
import { headFields } from './entry-data';

/** Why the customer has it back. */
const handoverWhy = z.discriminatedUnion('why', [
  z.object({
    why: z.literal('paid'),
    /** The payment, by its receipt. */
    receipt: textField,
    cents: centsField,
    /** As a sentence says it: `Pix`, `dinheiro R$ 50,00 e Pix R$ 30,00`. */
    means: textField,
    /** What is left to pay of what the cheque covered. */
    leftCents: centsField,
  }),
  z.object({
    why: z.literal('exchanged'),
    /** The receipt of those that took its place. */
    receipt: textField.optional(),
    cheques: z.array(chequeField).min(1).max(100),
  }),
  /** Nothing is owed for it any more. */
  z.object({ why: z.literal('cancelled') }),
  /** What it covered is paid by agreements: `no acordo nº 3`. */
  z.object({ why: z.literal('agreed'), where: textField }),
  /** Nothing was paid for it there and then: what is open of what it covered. */
  z.object({ why: z.literal('unpaid'), leftCents: centsField }),
]);
export type HandoverWhy = z.output<typeof handoverWhy>;

export const chequeHandoverDataSchema = z.object({
  ...headFields,
  cheque: chequeField,
  reason: handoverWhy,
  /** The last time the bank gave it back, where it did: `22 (assinatura não confere)`. */
  cameBack: z.object({ day: dayField, reason: textField }).optional(),
});
/** What a screen gives to print the receipt of a cheque the customer had back, on A4 or on a roll. */
export type ChequeHandoverData = z.input<typeof chequeHandoverDataSchema>;
export type ParsedChequeHandover = z.output<typeof chequeHandoverDataSchema>;
