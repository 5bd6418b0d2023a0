import { z } from 'zod';
import { nothing } from './reasons';

const count = z.int().nonnegative();

/** What the shop held when it was last at work, kept outside its database: by it an empty one is noticed. */
export const lastKnown = z.strictObject({
  /** Milliseconds since 1970 UTC. */
  at: z.number().nonnegative(),
  shop: z.string().max(500),
  customers: count,
  /** Rows of all kinds. */
  records: count,
});
export type LastKnown = z.infer<typeof lastKnown>;

export const knownChannels = {
  /** Null when nothing was kept, or nothing usable. */
  'known:read': { args: nothing, result: z.strictObject({ known: lastKnown.nullable() }) },
  'known:remember': { args: lastKnown, result: nothing },
} as const;
