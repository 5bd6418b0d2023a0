/** An amount of money in integer cents of real. The only form money takes inside the app. */
export type Cents = number;

/** The largest amount the app accepts anywhere: R$ 99.999.999,99. */
export const MAX_CENTS: Cents = 9_999_999_999;

export const isCents = (value: unknown): value is Cents =>
  typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= MAX_CENTS;

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};
