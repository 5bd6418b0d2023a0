import { type CivilDay, daysBetween } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { effectiveRate } from './rate';

export interface CetRequest {
  /** What the customer takes on credit: the price in cash less the down payment. */
  readonly financedCents: Cents;
  /** Whatever else is charged on the day of the sale. */
  readonly feeCents?: Cents;
  readonly saleDay: CivilDay;
  readonly payments: readonly { readonly dueDay: CivilDay; readonly cents: Cents }[];
}

const DAYS_PER_YEAR = 365;

/**
 * Custo efetivo total, a year, as a fraction: the rate at which all payments on their own days are worth what the
 * customer received, `Σ FCj / (1 + CET)^(dj/365) = FC0` (CDC art. 54-B; the formula is the central bank's).
 */
export const cetYearly = ({ financedCents, feeCents = 0, saleDay, payments }: CetRequest): number =>
  effectiveRate(
    financedCents - feeCents,
    payments.map(({ dueDay, cents }) => ({ cents, time: daysBetween(saleDay, dueDay) / DAYS_PER_YEAR })),
  );
