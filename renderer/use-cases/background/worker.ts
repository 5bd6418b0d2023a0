import '@shared/zod-without-eval';
import { workerPacker } from '@renderer/data/backup/worker-packer';
import { storeFailure } from '@renderer/data/store-failure';
import { buffersOf, type TaskMessage, type TaskReply } from './messages';
import { directTasks } from './tasks';

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<TaskMessage>) => void;
  postMessage(reply: TaskReply, transfer?: Transferable[]): void;
};

const TELL_EVERY_MS = 100;
let toldAt = 0;

const progress = (share: number) => {
  const now = performance.now();
  if (now - toldAt < TELL_EVERY_MS && share < 1) return;
  toldAt = now;
  scope.postMessage({ tell: 'progress', share });
};

const tasks = directTasks(workerPacker);

scope.onmessage = ({ data: { task, request } }) => {
  const run = tasks[task] as (asked: unknown, tell: typeof progress) => Promise<unknown>;
  run(request, progress).then(
    (result) => scope.postMessage({ tell: 'done', result }, buffersOf(result)),
    (error: unknown) =>
      scope.postMessage({
        tell: 'failed',
        name: storeFailure(error) === 'disk-full' ? 'QuotaExceededError' : 'Error',
        detail: String(error),
      }),
  );
};
