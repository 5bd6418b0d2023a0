import { areaUnderCurve } from './auc';
import { bootstrapAreas, type Interval } from './bootstrap';
import type { Example } from './known-then';
import { byScore, naiveFrom, regressionFrom, shareLate } from './predictors';
import { splitAt } from './split';

export interface Measured {
  readonly area: number;
  readonly interval: Interval;
  /** By how much the score's area is larger, with its interval. */
  readonly scoreGain: number;
  readonly gainInterval: Interval;
}

export interface Evaluation {
  /** Share of the invoices in the earlier part. */
  readonly share: number;
  readonly earlierCount: number;
  readonly laterCount: number;
  /** Of the later part: the share that was late. */
  readonly lateShare: number;
  readonly score: Measured;
  readonly naive: Measured;
  readonly regression: Measured;
}

/** The score beside its two comparisons on the later part; only they learn, and only from the earlier part. */
export const evaluate = (examples: readonly Example[], share: number): Evaluation => {
  const { earlier, later } = splitAt(examples, share);
  const late = later.map((example) => example.late);
  const predictions = [byScore, naiveFrom(earlier), regressionFrom(earlier)].map((predict) =>
    later.map(predict),
  );
  const areas = predictions.map((scores) => areaUnderCurve(scores, late));
  const intervals = bootstrapAreas(later, predictions);
  const measured = (which: 0 | 1 | 2): Measured => ({
    area: areas[which] ?? Number.NaN,
    interval: intervals.areas[which] as Interval,
    scoreGain: (areas[0] ?? Number.NaN) - (areas[which] ?? Number.NaN),
    gainInterval: intervals.gains[which] as Interval,
  });
  return {
    share,
    earlierCount: earlier.length,
    laterCount: later.length,
    lateShare: shareLate(later),
    score: measured(0),
    naive: measured(1),
    regression: measured(2),
  };
};

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanScore: number;
  readonly lateShare: number;
}

const BANDS = [
  [0, 19],
  [20, 39],
  [40, 59],
  [60, 79],
  [80, 100],
] as const;

/** What the score says beside what happened, by bands of the score. */
export const calibrate = (later: readonly Example[]): Band[] =>
  BANDS.map(([from, to]) => {
    const inside = later.filter((example) => byScore(example) >= from && byScore(example) <= to);
    const meanScore = inside.reduce((sum, example) => sum + byScore(example), 0) / inside.length;
    return { from, to, count: inside.length, meanScore, lateShare: shareLate(inside) };
  });
