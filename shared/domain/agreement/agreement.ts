import { z } from 'zod';
import {
  amountSchema,
  daySchema,
  idSchema,
  instantSchema,
  MAX_INSTALLMENTS,
  noteSchema,
  positiveAmountSchema,
} from './primitives';
import { intervalSchema } from './sale';

/** An installment taken into an agreement, with what it was worth on that day, in cents. */
export const coveredInstallmentSchema = z.object({
  installmentId: idSchema,
  description: z.string().max(300),
  number: z.number().int(),
  count: z.number().int(),
  dueDay: daySchema,
  principalCents: amountSchema,
  feeCents: amountSchema,
  interestCents: amountSchema,
});
export type CoveredInstallment = z.infer<typeof coveredInstallmentSchema>;

export const agreementSchema = z.object({
  id: idSchema,
  number: z.number().int().min(1),
  customerId: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  covered: z.array(coveredInstallmentSchema).min(1),
  /** Principal, late fee and late interest of all that is covered. */
  updatedCents: positiveAmountSchema,
  discountCents: amountSchema,
  totalCents: positiveAmountSchema,
  downPaymentCents: amountSchema,
  installmentCount: z.number().int().min(0).max(MAX_INSTALLMENTS),
  firstDueDay: daySchema,
  interval: intervalSchema,
  notes: noteSchema.optional(),
  /** Undone: the covered installments came back. */
  cancelledOn: daySchema.optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;
