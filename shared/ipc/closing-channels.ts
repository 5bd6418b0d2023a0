import { z } from 'zod';
import { nothing } from './reasons';

/** The window was asked to close and is held open for what the page still has to do. */
export const closingChannel = 'app:closing';

/** What the page says about its work before closing. */
export const closingChannels = {
  /** Whether the page wants to be told; a page that does not is never waited for. */
  'closing:watch': { args: z.strictObject({ watching: z.boolean() }), result: nothing },
  /** A sign of life: the work goes on. */
  'closing:still': { args: nothing, result: nothing },
  /** The page holds something that is not saved: may it be left? */
  'closing:may-leave': { args: nothing, result: z.strictObject({ leave: z.boolean() }) },
  'closing:done': { args: nothing, result: nothing },
} as const;
