import type { Progress } from '@renderer/data/backup/dump-store';
import {
  buffersOf,
  type TaskMessage,
  type TaskName,
  type TaskReply,
  type TaskRequest,
  type TaskResult,
} from './messages';
import type { BackupTasks } from './tasks';

/** The part of a Worker used here, so that tests can stand in for it. */
export interface TaskWorker {
  postMessage(message: TaskMessage, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<TaskReply>) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

const failure = (name: string, detail: string): Error => Object.assign(new Error(detail), { name });

/** A worker for each task, ended with it: a large shop leaves no memory taken. */
const runIn = <K extends TaskName>(
  worker: TaskWorker,
  task: K,
  request: TaskRequest<K>,
  progress: Progress = () => undefined,
): Promise<TaskResult<K>> =>
  new Promise<TaskResult<K>>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.tell === 'progress') progress(data.share);
      else if (data.tell === 'done') resolve(data.result as TaskResult<K>);
      else reject(failure(data.name, data.detail));
    };
    worker.onerror = (event) => reject(failure('WorkerLost', event.message));
    worker.onmessageerror = () => reject(failure('WorkerLost', 'unreadable message'));
    worker.postMessage({ task, request }, buffersOf(request));
  }).finally(() => worker.terminate());

export const workerTasks = (start: () => TaskWorker): BackupTasks => ({
  dump: (request, progress) => runIn(start(), 'dump', request, progress),
  lock: (request) => runIn(start(), 'lock', request),
  prove: (request, progress) => runIn(start(), 'prove', request, progress),
  open: (request, progress) => runIn(start(), 'open', request, progress),
  checkIntegrity: (request) => runIn(start(), 'checkIntegrity', request),
  inspect: (request, progress) => runIn(start(), 'inspect', request, progress),
});
