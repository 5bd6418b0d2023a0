import type { TaskMessage, TaskReply } from '@renderer/use-cases/background/messages';
import { buffersOf } from '@renderer/use-cases/background/messages';
import { type TaskWorker, workerTasks } from '@renderer/use-cases/background/worker-tasks';
import { describe, expect, it } from 'vitest';

class StandIn implements TaskWorker {
  onmessage: TaskWorker['onmessage'] = null;
  onmessageerror: TaskWorker['onmessageerror'] = null;
  onerror: TaskWorker['onerror'] = null;
  asked: TaskMessage | undefined;
  moved: Transferable[] = [];
  isEnded = false;

  postMessage(message: TaskMessage, transfer: Transferable[]): void {
    this.asked = message;
    this.moved = transfer;
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(reply: TaskReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<TaskReply>);
  }
}

const started = () => {
  const worker = new StandIn();
  return { worker, tasks: workerTasks(() => worker) };
};

describe('work in the background', () => {
  it('tells how far it is, gives what came of it, and leaves no worker behind', async () => {
    const { worker, tasks } = started();
    const shares: number[] = [];
    const checking = tasks.dump({ store: 'loja', createdAt: 1, app: '1' }, (share) => shares.push(share));
    expect(worker.asked).toEqual({ task: 'dump', request: { store: 'loja', createdAt: 1, app: '1' } });
    worker.tell({ tell: 'progress', share: 0.5 });
    expect(worker.isEnded).toBe(false);
    worker.tell({ tell: 'done', result: 'a copy' });
    expect(await checking).toBe('a copy');
    expect(shares).toEqual([0.5]);
    expect(worker.isEnded).toBe(true);
  });

  it('moves a file instead of copying it', async () => {
    const { worker, tasks } = started();
    const bytes = new Uint8Array([1, 2, 3]);
    const locking = tasks.lock({ bytes, passphrase: 'x' });
    expect(worker.moved).toEqual([bytes.buffer]);
    worker.tell({ tell: 'done', result: bytes });
    await locking;
  });

  it('fails by the name of what went wrong, and when the worker is lost', async () => {
    const full = started();
    const dumping = full.tasks.checkIntegrity({ store: 'loja' });
    full.worker.tell({ tell: 'failed', name: 'QuotaExceededError', detail: 'no room' });
    await expect(dumping).rejects.toMatchObject({ name: 'QuotaExceededError' });
    const lost = started();
    const checking = lost.tasks.checkIntegrity({ store: 'loja' });
    lost.worker.onerror?.({ message: 'gone' } as ErrorEvent);
    await expect(checking).rejects.toMatchObject({ name: 'WorkerLost' });
    expect(lost.worker.isEnded).toBe(true);
  });

  it('finds every buffer of an answer once', () => {
    const shared = new Uint8Array(8);
    const value = { ok: true, value: { chunks: [shared.subarray(0, 4), shared.subarray(4)], none: null } };
    expect(buffersOf(value)).toEqual([shared.buffer]);
  });
});
