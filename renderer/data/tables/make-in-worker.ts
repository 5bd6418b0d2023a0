import type { Progress } from '../backup/dump-store';
import type { Database } from '../database';
import type { MadeFile, makeTables, TablesRequest } from './make-tables';
import type { TablesReply, TablesTask } from './worker-messages';

/** Makes the spreadsheets; in the same thread for tests, beside it for screens. */
export type MakeTables = typeof makeTables;

/** In a thread of its own, so that the window goes on answering however large the shop is. */
export const makeTablesInWorker: MakeTables = (
  db: Database,
  request: TablesRequest,
  progress: Progress = () => undefined,
): Promise<readonly MadeFile[]> => {
  const worker = new Worker(new URL('./tables-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<readonly MadeFile[]>((resolve, reject) => {
    const fail = (detail: string) => reject(new Error(`spreadsheets failed: ${detail}`));
    worker.onmessage = ({ data }: MessageEvent<TablesReply>) => {
      if (data.tell === 'progress') progress(data.share);
      else if (data.tell === 'made') resolve(data.files);
      else fail(data.detail);
    };
    worker.onerror = (event) => fail(event.message);
    worker.onmessageerror = () => fail('unreadable message');
    const task: TablesTask = { store: db.name, request };
    worker.postMessage(task);
  });
  return made.finally(() => worker.terminate());
};
