import { z } from 'zod';

const instant = z.number().int().nonnegative();

const goodCopySchema = z.object({
  at: instant,
  name: z.string(),
  customers: z.number().int().nonnegative(),
  openCents: z.number().int(),
});

const troubleSchema = z.object({
  /** A FileReason, or why what was written was not proven. */
  reason: z.string().max(60),
  /** When it first failed, with no good copy in this place since. */
  since: instant,
  /** When it was last tried, and how often in a row. */
  triedAt: instant,
  tries: z.number().int().min(1),
});
/** Why a place has no newer copy. */
export type CopyTrouble = z.infer<typeof troubleSchema>;

const placeKeptSchema = z.object({
  /** The newest copy that was written there, read back and proven. */
  good: goodCopySchema.optional(),
  trouble: troubleSchema.optional(),
});
export type PlaceKept = z.infer<typeof placeKeptSchema>;

/** How copies went on this computer. */
export const copiesKeptSchema = z.object({
  places: z.record(z.string(), placeKeptSchema),
  /** The newest line of the journal in the last proven copy: tells whether the shop moved on since. */
  mark: z.string().optional(),
  /** When a copy was last made that is proven in at least one place. */
  provenAt: instant.optional(),
  /** When a copy was last downloaded or saved elsewhere by hand. */
  takenHomeAt: instant.optional(),
});
export type CopiesKept = z.infer<typeof copiesKeptSchema>;
