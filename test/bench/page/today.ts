import { context, db } from './context';
import { timed } from './timed';

/** Milliseconds from asking for the day's work to having it, and how many customers are in the queue. */
export const today = async (): Promise<{ milliseconds: number; entries: number }> => {
  const { milliseconds, value } = await timed(() =>
    db.summaries.where('oldestDueDay').belowOrEqual(context.clock.today()).toArray(),
  );
  return { milliseconds, entries: value.length };
};
