import { calibrate, evaluate, type Measured } from './evaluate';
import { examplesOf } from './known-then';
import { readReceivables } from './receivables';
import { splitAt } from './split';

const SHARES = [0.5, 0.6, 0.7] as const;
const CALIBRATED_AT = 0.6;
const WITHIN = 0.02;

const three = (value: number): string => value.toFixed(3);
const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
const area = ({ area: value, interval: { low, high } }: Measured): string =>
  `${three(value)} (${three(low)} to ${three(high)})`;
const gain = ({ scoreGain, gainInterval: { low, high } }: Measured): string =>
  `${scoreGain < 0 ? '' : '+'}${three(scoreGain)} (${three(low)} to ${three(high)})`;
const met = (aim: boolean): string => (aim ? 'met' : 'NOT MET');

/** How well the risk score foretells late invoices that it was not made from; a line of text each. */
export const measureRisk = (): string[] => {
  const examples = examplesOf(readReceivables());
  const lines = SHARES.flatMap((share) => {
    const { earlierCount, laterCount, lateShare, score, naive, regression } = evaluate(examples, share);
    return [
      `risk, ${percent(share)} of the invoices before, ${percent(1 - share)} after: ${laterCount} judged, ${percent(lateShare)} of them late; ${earlierCount} to learn from`,
      `  AUC of the score       ${area(score)}`,
      `  AUC of the past share  ${area(naive)}; the score has ${gain(naive)} more; aim above it: ${met(naive.scoreGain > 0)}`,
      `  AUC of the regression  ${area(regression)}; the score has ${gain(regression)} more; aim within ${WITHIN}: ${met(regression.scoreGain >= -WITHIN)}`,
    ];
  });
  const bands = calibrate(splitAt(examples, CALIBRATED_AT).later).map(
    ({ from, to, count, meanScore, lateShare }) =>
      `  score ${from} to ${to}: ${count} invoices, ${meanScore.toFixed(0)} on average, ${percent(lateShare)} late`,
  );
  return [
    ...lines,
    `risk, what the score says and what happened, after ${percent(CALIBRATED_AT)}:`,
    ...bands,
  ];
};
