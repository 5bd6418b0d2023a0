import { z } from 'zod';
import { amountSchema, daySchema, idSchema, instantSchema, signedAmountSchema } from './primitives';

/** The cash drawer counted at the end of a day (fechamento de caixa). Amounts in cents. */
export const drawerClosingSchema = z.object({
  id: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  /** Change that was in the drawer when the day began. */
  floatCents: amountSchema,
  /** Cash that came in less what was given back, by the payments of the day. */
  cashCents: signedAmountSchema,
  countedCents: amountSchema,
  notes: z.string().max(1_000).optional(),
  /** Undone: the day may be closed again. */
  cancelledOn: daySchema.optional(),
});
export type DrawerClosing = z.infer<typeof drawerClosingSchema>;
