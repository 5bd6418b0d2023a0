import { z } from 'zod';
import { daySchema, idSchema, instantSchema, MAX_INSTALLMENTS, positiveAmountSchema } from './primitives';
import { intervalSchema } from './sale';

/** A small purchase on a customer's tab (caderneta). */
export const tabEntrySchema = z.object({
  id: idSchema,
  customerId: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  description: z.string().trim().min(1).max(300),
  cents: positiveAmountSchema,
  /** The customer, while it waits for a closing. Indexed: an open tab is read without the closed ones. */
  openOf: idSchema.optional(),
  /** Set by the closing that turned it into an installment. */
  closingId: idSchema.optional(),
  /** Taken back; it no longer counts. */
  cancelledOn: daySchema.optional(),
});
export type TabEntry = z.infer<typeof tabEntrySchema>;

/** A tab turned into installments, as a sale is: the origin of those whose `originKind` is `tab`. */
export const tabClosingSchema = z.object({
  id: idSchema,
  /** The number printed on the statement, counted by the shop from 1. */
  number: z.number().int().min(1),
  customerId: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  totalCents: positiveAmountSchema,
  entryCount: z.number().int().min(1),
  installmentCount: z.number().int().min(1).max(MAX_INSTALLMENTS),
  firstDueDay: daySchema,
  interval: intervalSchema,
  /** Undone: its entries are open again. */
  cancelledOn: daySchema.optional(),
});
export type TabClosing = z.infer<typeof tabClosingSchema>;
