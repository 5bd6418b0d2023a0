import { z } from 'zod';
import { daySchema, idSchema, instantSchema, positiveAmountSchema } from './primitives';

/** A small purchase on a customer's tab (caderneta). */
export const tabEntrySchema = z.object({
  id: idSchema,
  customerId: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  description: z.string().trim().min(1).max(300),
  cents: positiveAmountSchema,
  /** Set by the closing that turned it into an installment. */
  closingId: idSchema.optional(),
});
export type TabEntry = z.infer<typeof tabEntrySchema>;
