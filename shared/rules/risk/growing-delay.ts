/** Delays that make a trend. */
const DELAYS = 3;
/** Growing from one day to five is no trend a shop would act on. */
const LAST_AT_LEAST = 10;

/**
 * The days late of the last three settled installments when each was later than the one before, oldest first;
 * null when they were not. `recentLate` is oldest first.
 */
export const growingDelay = (recentLate: readonly number[]): readonly number[] | null => {
  const last = recentLate.slice(-DELAYS);
  if (last.length < DELAYS || (last.at(-1) ?? 0) < LAST_AT_LEAST) return null;
  const grows = last.every((days, index) => days > (index === 0 ? 0 : (last[index - 1] ?? 0)));
  return grows ? last : null;
};
