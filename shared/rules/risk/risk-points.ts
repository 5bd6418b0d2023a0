import { lateDaysShare, lateShare, recentLateShare } from './lateness';
import { chequeFailures, type PayingHistory, type StandingNow } from './paying-history';
import { riskWeights as weights } from './risk-weights';

const { usual } = weights;

export const riskReasonKinds = [
  'late-share',
  'mean-days-late',
  'recent-late',
  'overdue-now',
  'broken-promise-now',
  'promises',
  'returned-cheques',
  'limit-used',
] as const;
export type RiskReasonKind = (typeof riskReasonKinds)[number];

type Points = (history: PayingHistory, now: StandingNow) => number;

/** A short history is all recent: it is told, and counted, in one reason. */
const isAllRecent = ({ settledCount, recentLate }: PayingHistory): boolean =>
  settledCount === recentLate.length;

const recentPoints: Points = (history) =>
  Math.round(weights.recentLate * (recentLateShare(history) - usual.lateShare));

const USUAL_DAYS_SHARE = usual.meanDaysLate / weights.mostMeanDays;

/** Whole points of each fact; positive makes it likelier that the next installment is late. */
export const riskPoints: Readonly<Record<RiskReasonKind, Points>> = {
  'late-share': (history, now) =>
    Math.round(weights.lateShare * (lateShare(history, now) - usual.lateShare)) +
    (isAllRecent(history) ? recentPoints(history, now) : 0),
  'mean-days-late': (history) =>
    Math.round(weights.meanDaysLate * (lateDaysShare(history) - USUAL_DAYS_SHARE)),
  'recent-late': (history, now) => (isAllRecent(history) ? 0 : recentPoints(history, now)),
  'overdue-now': (_, { overdueCount, daysLate }) =>
    overdueCount === 0 ? 0 : (weights.overdueNow.find(({ days }) => daysLate <= days)?.points ?? 0),
  'broken-promise-now': (_, { brokenPromiseNow, overdueCount }) => {
    if (!brokenPromiseNow) return 0;
    return overdueCount > 0 ? weights.brokenPromiseNow : weights.promises.broken;
  },
  promises: ({ promises }) => {
    if (!promises) return 0;
    const { broken, partly, kept, least, most } = weights.promises;
    const points = promises.broken * broken + promises.partly * partly + promises.kept * kept;
    return Math.max(least, Math.min(most, points));
  },
  'returned-cheques': (history) =>
    Math.min(weights.returnedCheque.most, chequeFailures(history) * weights.returnedCheque.each),
  'limit-used': (_, { limitShare = 0 }) =>
    weights.limitUsed.find(({ share }) => limitShare >= share)?.points ?? 0,
};
