import { type BackupTasks, directTasks } from './tasks';
import { type TaskWorker, workerTasks } from './worker-tasks';

export type { BackupTasks } from './tasks';

const startWorker = (): TaskWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as TaskWorker;

/** In the background where there is one; in Node, where tests run, at once. */
export const backupTasks = (): BackupTasks =>
  typeof Worker === 'undefined' ? directTasks() : workerTasks(startWorker);
