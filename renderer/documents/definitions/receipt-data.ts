import { sumCents } from '@shared/money/cents';
import { z } from 'zod';
import { centsField, dayField, textField } from '../parts/fields';
import { entryFields } from './entry-data';

export const receiptLineField = z.object({
  /** What it pays: `Guarda-roupa 6 portas`, `Entrada da compra 1042`. */
  description: textField,
  /** `3 de 5`; both or neither. */
  number: z.number().int().min(1).optional(),
  count: z.number().int().min(1).optional(),
  dueDay: dayField.optional(),
  /** How much of the installment itself this settles, what was taken off for paying early included. */
  principalCents: centsField,
  /** Late fee and late interest as charged, before any of it was waived. */
  feeCents: centsField,
  interestCents: centsField,
  /** What was waived of fee and interest. */
  waivedCents: centsField,
  /** Plan interest taken off for paying early (CDC art. 52 §2). */
  earlyCents: centsField.default(0),
  /** What is still to be paid of this installment; above zero, the line says "por conta". */
  remainingCents: centsField,
});
export type ReceiptLine = z.output<typeof receiptLineField>;
export type ReceiptLineInput = z.input<typeof receiptLineField>;

/** What came in for one line, in cents: principal, fee and interest less what was taken off. */
export const linePaid = (line: ReceiptLine): number =>
  line.principalCents + line.feeCents + line.interestCents - line.waivedCents - line.earlyCents;

export const receiptDataSchema = z
  .object({
    ...entryFields,
    means: entryFields.means.min(1),
    /** Who handed over the money, when it was not the customer. */
    paidBy: textField.optional(),
    totalCents: centsField,
    lines: z.array(receiptLineField).max(999),
    /** What was left over and kept in the customer's favour. */
    creditCents: centsField.default(0),
    /** Cash handed over and given back, when there was change. */
    change: z.object({ handedCents: centsField, backCents: centsField }).optional(),
    /** Whether an earlier installment of the same purchase is still open (CC art. 322). */
    earlierOpen: z.boolean(),
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
