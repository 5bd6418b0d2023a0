import { z } from 'zod';
import { centsField, dayField, lateTermsField, partyField, rateField, textField } from '../parts/fields';

export const carneSlipField = z.object({
  number: z.number().int().min(1),
  count: z.number().int().min(1),
  dueDay: dayField,
  amountCents: centsField,
  /** The ready Pix BR Code of this installment ("copia e cola"); without it the slip has no Pix part. */
  pixPayload: z.string().max(1_000).optional(),
  /** It waits for a cheque: nothing is paid with the slip unless that came back. */
  isAwaiting: z.boolean().default(false),
});
export type CarneSlip = z.output<typeof carneSlipField>;

export const carneDataSchema = z.object({
  shop: partyField,
  customer: partyField,
  /** What its installments are of. */
  of: z.enum(['sale', 'agreement']).default('sale'),
  /** Of the sale or the agreement, as the customer reads it: `1042`. */
  number: textField,
  saleDay: dayField,
  description: textField,
  /** Price paid at once, in cents; absent means the same as on credit (no interest). */
  cashPriceCents: centsField.optional(),
  downPaymentCents: centsField,
  /** All installments of the sale, in cents; absent means those of these slips. */
  onCreditCents: centsField.optional(),
  /** Beside these slips, what waits for cheques, in cents; absent is nothing. */
  awaitingCents: centsField.optional(),
  /** Effective monthly rate and total effective cost a year, as fractions (CDC art. 54-B); absent is no interest. */
  rates: z.object({ monthly: rateField, cetYearly: rateField }).optional(),
  /** In order; a reprint may hold only some of the sale's installments. */
  slips: z.array(carneSlipField).min(1).max(999),
  terms: lateTermsField,
  isSecondCopy: z.boolean().default(false),
  slipsPerPage: z.union([z.literal(3), z.literal(4)]).default(3),
});
/** What a screen gives to print a payment booklet. */
export type CarneData = z.input<typeof carneDataSchema>;
export type ParsedCarneData = z.output<typeof carneDataSchema>;
