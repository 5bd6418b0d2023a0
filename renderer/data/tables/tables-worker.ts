import '@shared/zod-without-eval';
import { Database } from '../database';
import { makeTables } from './make-tables';
import type { TablesReply, TablesTask } from './worker-messages';

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<TablesTask>) => void;
  postMessage(reply: TablesReply, transfer?: Transferable[]): void;
};

/** The screen is told so often at most. */
const TELL_EVERY_MS = 100;

const make = async ({ store, request }: TablesTask): Promise<void> => {
  const db = new Database(store);
  let toldAt = 0;
  try {
    const files = await makeTables(db, request, (share) => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      scope.postMessage({ tell: 'progress', share });
    });
    scope.postMessage(
      { tell: 'made', files },
      files.map(({ bytes }) => bytes.buffer),
    );
  } finally {
    db.close();
  }
};

scope.onmessage = ({ data }) => {
  make(data).catch((error: unknown) => scope.postMessage({ tell: 'failed', detail: String(error) }));
};
