import { promiseState } from '@shared/domain/payment-promise';
import type { Summary } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { type DayLimits, type DuePosition, duePosition } from '@shared/rules/dues';
import { type AtRisk, atRiskOrder, totalAtRiskCents } from '@shared/rules/risk/at-risk-order';
import type { StandingNow } from '@shared/rules/risk/paying-history';
import { riskScore } from '@shared/rules/risk/risk-score';
import { type Segment, segments } from '@shared/rules/risk/segment';
import { segmentOf } from '@shared/rules/risk/segment-of';
import { standingNow } from '@shared/rules/standing-now';

/** A customer with something open, as the list knows them: all from the summary and the credit limit. */
export interface RiskAccount {
  readonly customerId: string;
  readonly summary: Summary;
  readonly position: DuePosition;
  readonly standing: StandingNow;
  readonly segment: Segment;
  /** What is to be paid; what waits for a cheque comes with it. */
  readonly openCents: Cents;
  readonly score: number;
  readonly isOverLimit: boolean;
  readonly hasBrokenPromise: boolean;
}
export type RiskRow = AtRisk<RiskAccount>;

export interface RiskFilter {
  readonly segment: Segment | 'all';
  readonly overLimit: boolean;
  readonly brokenPromise: boolean;
}

const hasBrokenPromise = ({ promise, promises }: Summary, today: string): boolean => {
  const state = promise && promiseState(promise, today);
  return state === 'broken' || state === 'partly' || (promises?.broken ?? 0) > 0;
};

const accountOf = (summary: Summary, limits: DayLimits, limitCents: Cents | undefined): RiskAccount => {
  const position = duePosition(summary, limits);
  const standing = standingNow(summary, position, limits.today, limitCents);
  const { customerId, openCents, awaitingCents = 0 } = summary;
  return {
    customerId,
    summary,
    position,
    standing,
    segment: segmentOf(summary, standing),
    openCents: openCents - awaitingCents,
    score: riskScore(summary, standing),
    isOverLimit: (standing.limitShare ?? 0) > 1,
    hasBrokenPromise: hasBrokenPromise(summary, limits.today),
  };
};

/** Everyone with something open, by the money expected to come late, most first. */
export const riskRows = (
  summaries: readonly Summary[],
  limits: DayLimits,
  limitsOf: ReadonlyMap<string, Cents>,
): RiskRow[] =>
  atRiskOrder(summaries.map((summary) => accountOf(summary, limits, limitsOf.get(summary.customerId))));

export const filterRows = (rows: readonly RiskRow[], filter: RiskFilter): RiskRow[] =>
  rows.filter(
    ({ account }) =>
      (filter.segment === 'all' || account.segment === filter.segment) &&
      (!filter.overLimit || account.isOverLimit) &&
      (!filter.brokenPromise || account.hasBrokenPromise),
  );

export interface RiskTotal {
  readonly cents: Cents;
  readonly count: number;
}

export interface RiskTotals extends RiskTotal {
  readonly bySegment: Readonly<Record<Segment, RiskTotal>>;
  readonly overLimit: number;
  readonly brokenPromise: number;
}

const totalOf = (rows: readonly RiskRow[]): RiskTotal => ({
  cents: totalAtRiskCents(rows),
  count: rows.length,
});

/** What is expected to come late, of all and by segment, in cents and customers. */
export const riskTotals = (rows: readonly RiskRow[]): RiskTotals => ({
  ...totalOf(rows),
  bySegment: Object.fromEntries(
    segments.map((segment) => [segment, totalOf(rows.filter(({ account }) => account.segment === segment))]),
  ) as RiskTotals['bySegment'],
  overLimit: rows.filter(({ account }) => account.isOverLimit).length,
  brokenPromise: rows.filter(({ account }) => account.hasBrokenPromise).length,
});
