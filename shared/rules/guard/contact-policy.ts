import { z } from 'zod';
import { HOUR, MINUTES_PER_DAY } from './hours';

/** Most contacts a day, and in seven days running. No law counts them: courts and good sense do (domain.md A.8). */
export const MOST_PER_DAY = 1;
export const MOST_PER_WEEK = 3;

const hoursSchema = z
  .object({
    from: z.number().int().min(0).max(MINUTES_PER_DAY),
    to: z.number().int().min(0).max(MINUTES_PER_DAY),
  })
  .refine(({ from, to }) => from < to, { message: 'ends before it begins' });

/** When and how often the shop contacts its customers. */
export const contactPolicySchema = z.object({
  /** For each weekday, 0 Sunday … 6 Saturday, in minutes since midnight; null is none. Holidays never have any. */
  hours: z
    .array(hoursSchema.nullable())
    .length(7)
    .refine((week) => week.some((hours) => hours !== null), { message: 'no hours at all' }),
  /** In seven days running. */
  perWeek: z.number().int().min(1).max(MOST_PER_WEEK),
  /**
   * The laws of the shop's and the customer's state hold for every channel. Without it they hold for the channels
   * they name: a law on calls then leaves messages to the shop's own hours.
   */
  keepStateRules: z.boolean(),
});
export type ContactPolicy = z.infer<typeof contactPolicySchema>;

const office = { from: 9 * HOUR, to: 18 * HOUR };

/** Inside the strictest hours that all states with a law have in common. */
export const defaultContactPolicy: ContactPolicy = {
  hours: [null, office, office, office, office, office, null],
  perWeek: 3,
  keepStateRules: true,
};
