import { hasCustomers, readDay } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { type DayFigures, dayFigures } from '@shared/rules/day-figures';
import { buildQueue, type Queue } from '@shared/rules/queue';
import { useMemo } from 'react';

export interface Day {
  readonly figures: DayFigures;
  readonly queue: Queue;
}

/** The day's figures and queue, kept up to date. Undefined while the first reading is under way. */
export const useDay = (): Day | undefined => {
  const { today, terms, collection } = useShop();
  const reading = useLive((db) => readDay(db, today), [today]);
  return useMemo(
    () =>
      reading && {
        figures: dayFigures(reading.summaries, reading.payments, today),
        queue: buildQueue(reading.summaries, today, {
          holidays: terms.holidays,
          ladders: collection.ladders,
          perWeek: collection.contactPolicy.perWeek,
          talks: reading.talks,
        }),
      },
    [reading, today, terms, collection],
  );
};

/** Whether there is anyone in the books at all. */
export const useHasCustomers = (): boolean | undefined => useLive((db) => hasCustomers(db), []);
