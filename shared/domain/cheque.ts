import { z } from 'zod';
import { daySchema, idSchema, instantSchema, positiveAmountSchema } from './primitives';

export const chequeStatusSchema = z.enum([
  'held',
  'deposited',
  'cleared',
  'returned',
  'redeposited',
  'redeemed',
  'passed-on',
  'stopped',
  'in-custody',
  'protested',
]);

/** A cheque taken by the shop. */
export const chequeSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  bank: z.string().regex(/^\d{3}$/),
  branch: z.string().regex(/^\d{1,5}$/),
  account: z.string().max(20),
  number: z.string().max(10),
  drawer: z.string().max(200),
  cents: positiveAmountSchema,
  issueDay: daySchema,
  /** "Bom para" */
  goodDay: daySchema,
  status: chequeStatusSchema,
  createdAt: instantSchema,
});
export type Cheque = z.infer<typeof chequeSchema>;
