import type { Bytes } from '@shared/ipc/bytes';
import type { Packer } from './packer';

export type PackRequest =
  | { readonly ask: 'write'; readonly bytes: Bytes }
  | { readonly ask: 'sum' }
  | { readonly ask: 'close' };

export type PackReply =
  | { readonly tell: 'sum'; readonly sum: string }
  | { readonly tell: 'closed'; readonly bytes: Bytes }
  | { readonly tell: 'failed'; readonly detail: string };

/**
 * Packs in a thread of its own: the checksum and the compression take as long as reading the store does, and go on
 * beside it.
 */
export const workerPacker = (): Packer => {
  const worker = new Worker(new URL('./packing-worker.ts', import.meta.url), { type: 'module' });
  let failure: Error | undefined;
  let settle: ((reply: PackReply) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  const lose = (detail: string) => {
    failure ??= new Error(`packing failed: ${detail}`);
    fail?.(failure);
  };
  worker.onmessage = ({ data }: MessageEvent<PackReply>) => {
    if (data.tell === 'failed') lose(data.detail);
    else settle?.(data);
  };
  worker.onerror = (event) => lose(event.message);
  worker.onmessageerror = () => lose('unreadable message');
  const send = (request: PackRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const ask = (request: PackRequest): Promise<PackReply> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      settle = resolve;
      fail = reject;
      send(request);
    });
  return {
    write: (bytes) => send({ ask: 'write', bytes }, [bytes.buffer]),
    sum: async () => {
      const reply = await ask({ ask: 'sum' });
      if (reply.tell !== 'sum') throw new Error(`unexpected ${reply.tell}`);
      return reply.sum;
    },
    close: async () => {
      const reply = await ask({ ask: 'close' });
      worker.terminate();
      if (reply.tell !== 'closed') throw new Error(`unexpected ${reply.tell}`);
      return reply.bytes;
    },
    abandon: () => worker.terminate(),
  };
};
