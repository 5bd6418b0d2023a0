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

/** Time between due days: the same day every month, or every so many days. */
export const intervalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('monthly') }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(1).max(366) }),
]);
export type Interval = z.infer<typeof intervalSchema>;

export const saleItemSchema = z.object({
  description: z.string().trim().min(1).max(300),
  /** Whole units. */
  quantity: z.number().int().min(1).max(100_000),
  unitCents: positiveAmountSchema,
});
export type SaleItem = z.infer<typeof saleItemSchema>;

export const saleSchema = z.object({
  id: idSchema,
  /** The number printed on the carnê, counted by the shop from 1. */
  number: z.number().int().min(1),
  customerId: idSchema,
  day: daySchema,
  description: z.string().trim().min(1).max(300),
  items: z.array(saleItemSchema).max(300),
  totalCents: positiveAmountSchema,
  downPaymentCents: amountSchema,
  installmentCount: z.number().int().min(1).max(MAX_INSTALLMENTS),
  firstDueDay: daySchema,
  interval: intervalSchema,
  notes: noteSchema.optional(),
  createdAt: instantSchema,
  importId: idSchema.optional(),
  /** A cancelled sale keeps its record; its installments no longer count. */
  cancelledOn: daySchema.optional(),
});
export type Sale = z.infer<typeof saleSchema>;
