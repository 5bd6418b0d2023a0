import '@shared/zod-without-eval';
import { readBytes } from './read-bytes';
import { openSheet, type SheetSession } from './sheet-session';
import type { ImportReply, ImportRequest } from './worker-messages';

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ImportRequest>) => void;
  postMessage(reply: ImportReply): void;
};

let session: SheetSession | undefined;

const answer = async (request: ImportRequest): Promise<ImportReply> => {
  if (request.ask !== 'open') {
    if (!session) return { tell: 'failed', detail: 'no sheet is open' };
    if (request.ask === 'plan') return { tell: 'planned', planned: session.plan(request.question) };
    session = session.as(request.kind);
    return { tell: 'opened', result: { ok: true, value: session.opened } };
  }
  const bytes = await readBytes(request.file, (share) => scope.postMessage({ tell: 'progress', share }));
  if (!bytes.ok) return { tell: 'opened', result: bytes };
  const opened = await openSheet(bytes.value, request.remembered);
  if (!opened.ok) return { tell: 'opened', result: opened };
  session = opened.value;
  return { tell: 'opened', result: { ok: true, value: session.opened } };
};

scope.onmessage = ({ data }) => {
  answer(data).then(
    (reply) => scope.postMessage(reply),
    (error) => scope.postMessage({ tell: 'failed', detail: String(error) }),
  );
};
