import { z } from 'zod';

/** How the last look through the records of a store ended. */
export const lastCheckSchema = z.object({
  /** The name of the store. */
  store: z.string(),
  /** Milliseconds since 1970 UTC. */
  at: z.number().int(),
  /** How many things did not follow. */
  found: z.number().int().min(0),
});
export type LastCheck = z.infer<typeof lastCheckSchema>;
