import { BENCH_DAY } from '../shapes';
import { db, nativeConnection } from './context';

/**
 * Milliseconds for the browser's own getAll of the open installments due before the day, and how many: one for each
 * customer who has any, all asked for at once.
 */
export const readOverdueRaw = async (): Promise<{ milliseconds: number; rows: number }> => {
  const owing = await db.summaries.where('oldestDueDay').below(BENCH_DAY).primaryKeys();
  const connection = await nativeConnection();
  const started = performance.now();
  const rows = await new Promise<number>((resolve, reject) => {
    const transaction = connection.transaction('installments', 'readonly');
    const index = transaction.objectStore('installments').index('[customerId+open+dueDay]');
    let found = 0;
    for (const customerId of owing) {
      const range = IDBKeyRange.bound([customerId, 1, ''], [customerId, 1, BENCH_DAY], false, true);
      index.getAll(range).onsuccess = ({ target }) => {
        found += (target as IDBRequest<unknown[]>).result.length;
      };
    }
    transaction.oncomplete = () => resolve(found);
    transaction.onerror = () => reject(transaction.error);
  });
  return { milliseconds: performance.now() - started, rows };
};
