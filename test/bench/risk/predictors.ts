import { growingDelay } from '@shared/rules/risk/growing-delay';
import { lateDaysShare, lateShare, recentLateShare } from '@shared/rules/risk/lateness';
import { riskScore } from '@shared/rules/risk/risk-score';
import type { Example } from './known-then';
import { fitLogistic } from './logistic';

/** How likely it is that an invoice will be late; only the order counts. */
export type Predictor = (example: Example) => number;

export const byScore: Predictor = ({ history, now }) => riskScore(history, now);

export const shareLate = (examples: readonly Example[]): number =>
  examples.filter(({ late }) => late).length / examples.length;

/** The customer's past share of late invoices; for newcomers that of all invoices so far. */
export const naiveFrom = (earlier: readonly Example[]): Predictor => {
  const usual = shareLate(earlier);
  return ({ history: { settledCount, settledLateCount } }) =>
    settledCount === 0 ? usual : settledLateCount / settledCount;
};

const featuresOf = ({ history, now }: Example): number[] => [
  lateShare(history, now),
  lateDaysShare(history),
  recentLateShare(history),
  Math.min(now.daysLate, 30),
  Math.min(now.overdueCount, 3),
  1 / (1 + history.settledCount),
  growingDelay(history.recentLate) ? 1 : 0,
];

/** A logistic regression on all that the score looks at, learnt from the earlier invoices. */
export const regressionFrom = (earlier: readonly Example[]): Predictor => {
  const chance = fitLogistic(
    earlier.map(featuresOf),
    earlier.map(({ late }) => late),
  );
  return (example) => chance(featuresOf(example));
};
