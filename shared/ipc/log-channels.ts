import { z } from 'zod';
import { logLimits, mostLogBytes } from './log-limits';
import { nothing } from './reasons';

/** The app's own log, for support. What may stand in it is decided where it is written. */
export const logChannels = {
  'log:append': {
    args: z.strictObject({ lines: z.array(z.string().max(logLimits.line)).max(logLimits.lines) }),
    result: nothing,
  },
  'log:read': { args: nothing, result: z.strictObject({ text: z.string().max(mostLogBytes) }) },
} as const;
