import { readDay } from '@renderer/data/queries/today';
import { dayFigures } from '@shared/rules/day-figures';
import { buildQueue } from '@shared/rules/queue';
import { BENCH_DAY } from '../shapes';
import { db } from './context';

export interface TodayTimes {
  /** From asking the store to the queue in its order and the figures, as the screen gets them. */
  readonly milliseconds: number;
  /** The part of it spent waiting for the store. */
  readonly readMilliseconds: number;
  /** Customers in the queue. */
  readonly entries: number;
}

/** What Hoje does to show the day's work. */
export const today = async (): Promise<TodayTimes> => {
  const started = performance.now();
  const { summaries, payments, talks } = await readDay(db, BENCH_DAY);
  const read = performance.now();
  const { sections } = buildQueue(summaries, BENCH_DAY, { talks });
  dayFigures(summaries, payments, BENCH_DAY);
  const ended = performance.now();
  return {
    milliseconds: ended - started,
    readMilliseconds: read - started,
    entries: Object.values(sections).flat().length,
  };
};
