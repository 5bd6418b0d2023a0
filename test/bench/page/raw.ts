import { BENCH_DAY } from '../shapes';
import { nativeConnection } from './context';

/** Milliseconds for the browser's own getAll of the open installments due before the day, and how many. */
export const readOverdueRaw = async (): Promise<{ milliseconds: number; rows: number }> => {
  const connection = await nativeConnection();
  const started = performance.now();
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    const request = connection
      .transaction('installments', 'readonly')
      .objectStore('installments')
      .index('[open+dueDay]')
      .getAll(IDBKeyRange.bound([1, ''], [1, BENCH_DAY], false, true));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return { milliseconds: performance.now() - started, rows: rows.length };
};
