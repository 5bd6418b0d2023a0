import { type Cents, sumCents } from '../money/cents';
import { type Means, meansSchema, type Payment } from './payment';

/** By what money moves. Store credit is no money: it came in on another day. */
export type MoneyMeans = Exclude<Means, 'credit'>;

const MONEY_MEANS: readonly MoneyMeans[] = meansSchema.exclude(['credit']).options;

/** What came in and what was given back, both in positive cents. */
export interface MoneyFlow {
  readonly inCents: Cents;
  readonly backCents: Cents;
}

export interface MeansFlow extends MoneyFlow {
  readonly means: MoneyMeans;
}

/** The money of a day by the entries of that day, in cents. */
export interface DayMoney extends MoneyFlow {
  /** Means that nothing came in or went out by are left out. */
  readonly byMeans: readonly MeansFlow[];
  /** Store credit that customers gained and that they used or were paid out. */
  readonly credit: MoneyFlow;
}

export const netCents = ({ inCents, backCents }: MoneyFlow): Cents => inCents - backCents;

const flowOf = (amounts: readonly Cents[]): MoneyFlow => ({
  inCents: sumCents(amounts.filter((cents) => cents > 0)),
  backCents: sumCents(amounts.filter((cents) => cents < 0).map((cents) => -cents)),
});

/** Without what was written down and taken back among these: for the day it never was. */
const standing = (payments: readonly Payment[]): Payment[] => {
  const ids = new Set(payments.map(({ id }) => id));
  const reversals = payments.filter(({ reversesId }) => reversesId !== undefined && ids.has(reversesId));
  const gone = new Set(reversals.flatMap(({ id, reversesId }) => [id, reversesId]));
  return payments.filter(({ id }) => !gone.has(id));
};

/** The money of one day, from the entries whose day it is. */
export const dayMoney = (payments: readonly Payment[]): DayMoney => {
  const kept = standing(payments);
  const parts = kept.flatMap(({ means }) => means);
  const byMeans = MONEY_MEANS.flatMap((means): MeansFlow[] => {
    const amounts = parts.filter((part) => part.means === means).map(({ cents }) => cents);
    return amounts.length > 0 ? [{ means, ...flowOf(amounts) }] : [];
  });
  return {
    byMeans,
    inCents: sumCents(byMeans.map(({ inCents }) => inCents)),
    backCents: sumCents(byMeans.map(({ backCents }) => backCents)),
    credit: flowOf(kept.map(({ creditCents = 0 }) => creditCents)),
  };
};

/** Cash that came in less what was given back, in cents: what the drawer gained. */
export const cashCents = ({ byMeans }: DayMoney): Cents =>
  sumCents(byMeans.filter(({ means }) => means === 'cash').map(netCents));
