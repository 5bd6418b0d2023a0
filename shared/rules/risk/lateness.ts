import type { PayingHistory, StandingNow } from './paying-history';
import { riskWeights } from './risk-weights';

const { usual, mostMeanDays, recentDecay } = riskWeights;

/** Of all installments paid, and those overdue now, the share that was late: 0 to 1, few of them drawn to the usual. */
export const lateShare = (history: PayingHistory, { overdueCount }: StandingNow): number =>
  (history.settledLateCount + overdueCount + usual.installments * usual.lateShare) /
  (history.settledCount + overdueCount + usual.installments);

/** Mean days late of all installments paid, drawn to the usual; as a share of what counts in full: 0 to 1. */
export const lateDaysShare = ({ settledCount, lateDaysTotal }: PayingHistory): number => {
  const days = lateDaysTotal + usual.installments * usual.meanDaysLate;
  return Math.min(1, days / (settledCount + usual.installments) / mostMeanDays);
};

/** Of the last eight the share that was late, each counting less than the one after it; 0 to 1. */
export const recentLateShare = ({ recentLate }: PayingHistory): number => {
  let weight = 1;
  let late = usual.installments * usual.lateShare;
  let all = usual.installments as number;
  for (const days of recentLate.toReversed()) {
    if (days > 0) late += weight;
    all += weight;
    weight *= recentDecay;
  }
  return late / all;
};
