import type { Cents } from '../money/cents';

/** An amount and when it is paid, in units of time (months, years) from now. */
export interface Flow {
  readonly cents: Cents;
  readonly time: number;
}

/** What the flows are worth now at a rate per unit of time (a fraction), in cents with a fraction. */
export const presentValue = (flows: readonly Flow[], rate: number): number => {
  let sum = 0;
  for (const { cents, time } of flows) sum += cents * (1 + rate) ** -time;
  return sum;
};

/** `cents` due after so many months, worth today at a rate a month (a fraction), rounded half up to the cent. */
export const presentValueCents = (cents: Cents, monthlyRate: number, months: number): Cents =>
  Math.round(cents * (1 + monthlyRate) ** -months);
