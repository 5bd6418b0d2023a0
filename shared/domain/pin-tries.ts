import { z } from 'zod';
import { instantSchema } from './primitives';

/** Wrong tries of one secret since the last right one. */
export const pinTriesSchema = z.object({
  wrong: z.number().int().min(0),
  /** When the last of them was. */
  at: instantSchema,
});
export type PinTries = z.infer<typeof pinTriesSchema>;

/** Tries without a wait: fingers slip. */
export const FREE_TRIES = 5;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WAITS_MS = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE] as const;

/** Milliseconds to wait after so many wrong tries; it never grows beyond half an hour, so nobody is shut out. */
export const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : (WAITS_MS[Math.min(wrong - FREE_TRIES, WAITS_MS.length - 1)] ?? 0);

/** A clock that was set back begins the wait anew: it neither shortens it nor makes it last for years. */
export const onThisClock = (tries: PinTries, now: number): PinTries =>
  now < tries.at ? { ...tries, at: now } : tries;

/** Milliseconds until the next try. */
export const waitLeft = (tries: PinTries, now: number): number => {
  const { wrong, at } = onThisClock(tries, now);
  return Math.max(0, at + waitAfter(wrong) - now);
};

/** One more, counted before it is known to be wrong: closing the app at that moment wins nothing. */
export const oneMoreTry = (tries: PinTries | undefined, now: number): PinTries => ({
  wrong: (tries?.wrong ?? 0) + 1,
  at: now,
});
