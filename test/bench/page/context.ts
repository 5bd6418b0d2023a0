import { Database } from '@renderer/data/database';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { Clock } from '@shared/clock';
import { BENCH_DAY } from '../shapes';

let ids = 0;

/** Stands on the benchmark's day; ids as the app makes them, later ones sorting later. */
const clock: Clock = {
  today: () => BENCH_DAY,
  now: () => Date.now(),
  timeOfDay: () => ({ hour: 10, minute: 0 }),
  newId: () => {
    ids += 1;
    return `${Date.now().toString(36).padStart(9, '0')}-${ids.toString(36).padStart(6, '0')}-bench`;
  },
};

export const db = new Database();
export const context: UseCaseContext = { db, clock };

/** The browser's own connection, without the library in between. */
export const nativeConnection = async (): Promise<IDBDatabase> => {
  await db.open();
  return db.backendDB();
};
