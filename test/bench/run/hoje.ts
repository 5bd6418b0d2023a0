import { shapes } from '../shapes';
import type { BenchPage } from './browser';
import type { Report } from './report';
import { interleaved } from './rounds';
import type { SqliteShop } from './sqlite';
import { statsOf } from './stats';

const ROUNDS = 21;

/** The day's queue beside three other ways to the same rows, taken in turns. */
export const measureHoje = async (
  report: Report,
  shop: string,
  page: BenchPage,
  sqlite: SqliteShop | null,
): Promise<void> => {
  const once = await page.call('today');
  const raw = await page.call('readOverdueRaw');
  report.remark(`${shop}: ${once.entries} customers in the queue; ${raw.rows} installments overdue`);
  const times = await interleaved(ROUNDS, {
    queue: async () => [(await page.call('today')).milliseconds],
    raw: async () => [(await page.call('readOverdueRaw')).milliseconds],
    rows: () => (sqlite ? [sqlite.readRows().milliseconds] : []),
    aggregate: () => (sqlite ? [sqlite.aggregate().milliseconds] : []),
  });
  const queue = statsOf(times.queue).median;
  const ratioTo = (others: readonly number[], to: string) => ({
    ratio: { value: queue / statsOf(others).median, to },
  });
  report.add("Hoje's queue", shop, times.queue);
  report.add('  raw IndexedDB getAll of the overdue rows', shop, times.raw, ratioTo(times.raw, 'it'));
  if (!sqlite) return;
  report.add('  native SQLite reading them', shop, times.rows, ratioTo(times.rows, 'it'));
  report.add('  native SQLite adding them up by customer', shop, times.aggregate, {
    ...ratioTo(times.aggregate, 'it'),
    // The aim is about the million installments; a dozen rows of a small shop are nothing to either.
    ...(shop === shapes['100x'].name
      ? { aim: { text: 'queue under it', met: queue < statsOf(times.aggregate).median } }
      : {}),
  });
};
