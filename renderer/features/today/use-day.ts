import { hasCustomers, readDay } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { chequeTasks } from '@shared/rules/cheques/cheque-tasks';
import { type CameBack, cameBack } from '@shared/rules/cheques/returned-cheque';
import { type DayFigures, dayFigures } from '@shared/rules/day-figures';
import { agreementTasks, withoutTasks } from '@shared/rules/negotiation/agreement-tasks';
import { buildQueue, type Queue } from '@shared/rules/queue';
import { useMemo } from 'react';
import type { DayTasks } from './queue-rows';

export interface Day {
  readonly figures: DayFigures;
  readonly queue: Queue;
  readonly tasks: DayTasks;
}

const byCustomer = (all: readonly CameBack[]): Map<string, CameBack[]> => {
  const found = new Map<string, CameBack[]>();
  for (const each of all) {
    const { customerId } = each.cheque;
    found.set(customerId, [...(found.get(customerId) ?? []), each]);
  }
  return found;
};

/** The day's figures, queue and tasks, kept up to date. Undefined while the first reading is under way. */
export const useDay = (): Day | undefined => {
  const { today, terms, collection } = useShop();
  const reading = useLive((db) => readDay(db, today), [today]);
  return useMemo(() => {
    if (!reading) return undefined;
    const agreements = agreementTasks(reading.agreements, today, terms);
    const queue = buildQueue(reading.summaries, today, {
      holidays: terms.holidays,
      ladders: collection.ladders,
      perWeek: collection.contactPolicy.perWeek,
      talks: reading.talks,
    });
    return {
      figures: dayFigures(reading.summaries, reading.payments, today),
      queue: withoutTasks(queue, agreements),
      tasks: {
        cheques: {
          tasks: chequeTasks(reading.cheques, today, terms.holidays),
          cameBack: byCustomer(cameBack(reading.cheques)),
        },
        agreements,
      },
    };
  }, [reading, today, terms, collection]);
};

/** Whether there is anyone in the books at all. */
export const useHasCustomers = (): boolean | undefined => useLive((db) => hasCustomers(db), []);
