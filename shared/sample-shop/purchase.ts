import { addDays, addMonths, type CivilDay } from '../calendar/civil-day';
import type { Means } from '../domain/payment';
import type { PlanRequest } from '../domain/schedule';
import { mulDiv } from '../money/rounding';
import { type Good, goods } from './goods';
import type { Random } from './random';

export interface Purchase {
  readonly plan: PlanRequest;
  readonly description: string;
}

/** A purchase whose first installment falls due on a day, a month after it was made. */
export const samplePurchase = (
  random: Random,
  firstDueDay: CivilDay,
  count: number,
  good: Good = random.pick(goods),
): Purchase => {
  const totalCents =
    random.int(Math.ceil(good.fromCents / 1_000), Math.floor(good.toCents / 1_000)) * 1_000 - 10;
  const downPaymentCents = random.chance(0.3) ? mulDiv(totalCents, random.int(1, 2), 10) : 0;
  return {
    description: good.name,
    plan: {
      totalCents,
      downPaymentCents,
      count,
      saleDay: addMonths(firstDueDay, -1),
      firstDueDay,
      interval: { kind: 'monthly' },
      leftover: 'last',
    },
  };
};

export const sampleMeans = (random: Random): Means =>
  random.pick(['cash', 'cash', 'pix', 'pix', 'pix', 'card']);

/** How a customer usually pays: days after the due day, a few before it. */
export type Payer = 'punctual' | 'slow' | 'irregular';

export const samplePayer = (random: Random): Payer =>
  random.pick(['punctual', 'punctual', 'punctual', 'punctual', 'slow', 'slow', 'irregular']);

const lateness: Record<Payer, readonly [number, number]> = {
  punctual: [-5, 1],
  slow: [-1, 18],
  irregular: [-2, 55],
};

/** The day a payer pays an installment, not before the sale and not after `latest`. */
export const payDay = (
  random: Random,
  payer: Payer,
  dueDay: CivilDay,
  saleDay: CivilDay,
  latest: CivilDay,
): CivilDay => {
  const [from, to] = lateness[payer];
  const day = addDays(dueDay, random.int(from, to));
  if (day > latest) return latest;
  return day < saleDay ? saleDay : day;
};
