import type { Database } from '@renderer/data/database';
import { type CivilDay, fromDayNumber, toDayNumber } from '@shared/calendar/civil-day';
import type { Summary } from '@shared/domain/summary';

/** As many are read in one go; in most shops it is all there are. */
const FIRST_ROWS = 64;
/** In so many parts the others are asked for side by side: the store looks for one while the page unpacks another. */
const PARTS = 8;

/** The days from one to the other, both included, in so many parts of the same length; each ends before its second. */
const partsOf = (from: CivilDay, to: CivilDay): [CivilDay, CivilDay][] => {
  const first = toDayNumber(from);
  const days = toDayNumber(to) - first + 1;
  const parts = Math.min(PARTS, days);
  const start = (part: number) => fromDayNumber(first + Math.round((part * days) / parts));
  return Array.from({ length: parts }, (_, part) => [start(part), start(part + 1)]);
};

/** Those whose oldest open due day has come by `until`, the oldest first; half the time of asking for all at once. */
export const summariesDueBy = async (db: Database, until: CivilDay): Promise<Summary[]> => {
  const due = () => db.summaries.where('oldestDueDay').belowOrEqual(until);
  const [head, last] = await Promise.all([due().limit(FIRST_ROWS).toArray(), due().last()]);
  const [from, to] = [head.at(-1)?.oldestDueDay, last?.oldestDueDay];
  if (head.length < FIRST_ROWS || from === undefined || to === undefined) return head;
  const rest = await Promise.all(
    partsOf(from, to).map(([day, before]) =>
      db.summaries.where('oldestDueDay').between(day, before, true, false).toArray(),
    ),
  );
  return [...head.filter(({ oldestDueDay = '' }) => oldestDueDay < from), ...rest.flat()];
};

/** With something open that is to be paid, the oldest due day first. Reads no one else. */
export const dueSummaries = (db: Database): Promise<Summary[]> => summariesDueBy(db, '\uffff');

/** With something open, the oldest due day first; those who only wait for cheques come last. */
export const openSummaries = async (db: Database): Promise<Summary[]> => {
  const [due, awaiting] = await Promise.all([
    dueSummaries(db),
    db.summaries.orderBy('awaitingCount').toArray(),
  ]);
  return [...due, ...awaiting.filter(({ oldestDueDay }) => oldestDueDay === undefined)];
};
