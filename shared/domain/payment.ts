import { z } from 'zod';
import { amountSchema, daySchema, idSchema, instantSchema, signedAmountSchema } from './primitives';

export const meansSchema = z.enum(['cash', 'pix', 'card', 'cheque', 'credit', 'other']);
/** Dinheiro, Pix, cartão, cheque, saldo a favor, outro. */
export type Means = z.infer<typeof meansSchema>;

/** What one payment did to one installment, in cents. Interest, then fee, then principal (CC 354). */
export const allocationSchema = z.object({
  installmentId: idSchema,
  interestCents: amountSchema,
  feeCents: amountSchema,
  principalCents: amountSchema,
  waivedInterestCents: amountSchema,
  waivedFeeCents: amountSchema,
  /** The whole late fee of the installment as assessed by this payment. */
  feeAssessedCents: amountSchema,
  /** Late interest left unpaid and unwaived by this payment. */
  interestCarryCents: amountSchema,
});
export type Allocation = z.infer<typeof allocationSchema>;

export const paymentKindSchema = z.enum(['installments', 'down-payment', 'reversal']);

/**
 * Money that came in, or a counter-entry that takes it back. Never edited and never deleted: a reversal is a
 * new payment with the opposite amounts.
 */
export const paymentSchema = z.object({
  id: idSchema,
  /** The number printed on the receipt, counted by the shop from 1. */
  number: z.number().int().min(1),
  kind: paymentKindSchema,
  customerId: idSchema,
  /** The day the money was handed over. */
  day: daySchema,
  /** When it was written down. */
  createdAt: instantSchema,
  /** Negative on a reversal. */
  totalCents: signedAmountSchema,
  means: z.array(z.object({ means: meansSchema, cents: signedAmountSchema })).min(1),
  /** Cash handed over beyond the total and given back. */
  changeCents: amountSchema,
  allocations: z.array(allocationSchema),
  /** The installments touched; indexed. */
  installmentIds: z.array(idSchema),
  /** The sale whose down payment this is, or the agreement's. */
  originId: idSchema.optional(),
  /** The payment this one takes back; indexed. */
  reversesId: idSchema.optional(),
  notes: z.string().max(1_000).optional(),
  importId: idSchema.optional(),
});
export type Payment = z.infer<typeof paymentSchema>;
