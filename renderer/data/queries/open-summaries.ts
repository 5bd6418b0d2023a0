import type { Database } from '@renderer/data/database';
import type { Summary } from '@shared/domain/summary';

/** With something open that is to be paid, the oldest due day first. Reads no one else. */
export const dueSummaries = (db: Database): Promise<Summary[]> =>
  db.summaries.orderBy('oldestDueDay').toArray();

/** With something open, the oldest due day first; those who only wait for cheques come last. */
export const openSummaries = async (db: Database): Promise<Summary[]> => {
  const [due, awaiting] = await Promise.all([
    dueSummaries(db),
    db.summaries.orderBy('awaitingCount').toArray(),
  ]);
  return [...due, ...awaiting.filter(({ oldestDueDay }) => oldestDueDay === undefined)];
};
