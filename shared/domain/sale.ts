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

/**
 * Time between due days: the same day every month, every so many days, or each day typed by hand. `day` is the day of
 * the month aimed at where the first month is too short for it (30/11, then 31/12); absent is the first due day's own.
 */
export const intervalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('monthly'), day: z.number().int().min(1).max(31).optional() }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(1).max(366) }),
  z.object({ kind: z.literal('typed'), dueDays: z.array(daySchema).min(1).max(MAX_INSTALLMENTS) }),
]);
export type Interval = z.infer<typeof intervalSchema>;

/** Rates are basis points a month: 100 is 1%. */
const rateSchema = z.number().int().min(0).max(10_000);

/**
 * What the plan charges for time: nothing; the Price table; a flat rate on what is financed; or installments of an
 * amount the shop chose itself.
 */
export const pricingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('price'), monthlyBp: rateSchema }),
  z.object({ kind: z.literal('flat'), monthlyBp: rateSchema }),
  z.object({ kind: z.literal('fixed'), installmentCents: positiveAmountSchema }),
]);
export type Pricing = z.infer<typeof pricingSchema>;

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
  /** The price in cash. */
  totalCents: positiveAmountSchema,
  downPaymentCents: amountSchema,
  /** Absent is without interest. */
  pricing: pricingSchema.optional(),
  /** Interest of the whole plan, in cents; the installments add up to what is financed and this. */
  interestCents: amountSchema.optional(),
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
