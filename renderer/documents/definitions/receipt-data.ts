import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

export const receiptLineField = z.object({
  /** What it pays: `Guarda-roupa 6 portas`, `Entrada da compra 1042`. */
  description: textField,
  /** `3 de 5`; both or neither. */
  number: z.number().int().min(1).optional(),
  count: z.number().int().min(1).optional(),
  dueDay: dayField.optional(),
  /** What was paid of the installment itself. */
  principalCents: centsField,
  /** Late fee and late interest as charged, before any discount. */
  feeCents: centsField,
  interestCents: centsField,
  /** What was waived of fee and interest, or any other discount. */
  discountCents: centsField,
  /** What is still to be paid of this installment; above zero, the line says "por conta". */
  remainingCents: centsField,
});
export type ReceiptLine = z.output<typeof receiptLineField>;

/** What came in for one line, in cents: principal, fee and interest less the discount. */
export const linePaid = (line: ReceiptLine): number =>
  line.principalCents + line.feeCents + line.interestCents - line.discountCents;

export const receiptDataSchema = z
  .object({
    shop: partyField,
    customer: partyField,
    /** Who handed over the money, when it was not the customer. */
    paidBy: textField.optional(),
    number: textField,
    day: dayField,
    totalCents: centsField,
    /** `Dinheiro`, `Pix`…, adding up to the total. */
    means: z
      .array(z.object({ label: textField, cents: centsField }))
      .min(1)
      .max(20),
    lines: z.array(receiptLineField).max(999),
    /** What was left over and kept in the customer's favour. */
    creditCents: centsField.default(0),
    /** What the customer still has open in the shop after this payment. */
    balanceCents: centsField,
    /** The next installment to come, if any. */
    next: z.object({ dueDay: dayField, cents: centsField }).optional(),
    /** Whether an installment due before one of these is still open (CC art. 322). */
    earlierOpen: z.boolean(),
    operator: textField.optional(),
    /** Present when this payment was taken back. */
    reversal: z.object({ day: dayField, reason: textField.optional() }).optional(),
  })
  .refine((receipt) => sumCents(receipt.lines.map(linePaid)) + receipt.creditCents === receipt.totalCents, {
    message: 'the lines do not add up to the total',
  })
  .refine((receipt) => sumCents(receipt.means.map(({ cents }) => cents)) === receipt.totalCents, {
    message: 'the means do not add up to the total',
  });
/** What a screen gives to print a receipt, on A4 or on a roll. */
export type ReceiptData = z.input<typeof receiptDataSchema>;
export type ParsedReceiptData = z.output<typeof receiptDataSchema>;
