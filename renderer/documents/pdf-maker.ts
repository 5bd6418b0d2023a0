import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import type { PaperDocument } from './paper-document';
import type { PdfError, PdfReply, PdfRequest } from './pdf-messages';

/** The part of a Worker used here, so that tests can stand in for it. */
export interface PdfWorker {
  postMessage(request: PdfRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<PdfReply>) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type PdfOutcome = Result<Bytes, PdfError>;
export type MakePdf = (document: PaperDocument) => Promise<PdfOutcome>;

/** Papers from one worker, started at the first and kept warm; one that dies is replaced at the next. */
export const createPdfMaker = (startWorker: () => PdfWorker): MakePdf => {
  const waiting = new Map<number, (outcome: PdfOutcome) => void>();
  let worker: PdfWorker | undefined;
  let lastId = 0;

  const lose = () => {
    worker?.terminate();
    worker = undefined;
    for (const settle of waiting.values()) settle(err({ kind: 'worker-lost' }));
    waiting.clear();
  };

  const start = (): PdfWorker => {
    const started = startWorker();
    started.onmessage = ({ data: reply }) => {
      waiting.get(reply.id)?.(reply.ok ? ok(reply.bytes) : err(reply.error));
      waiting.delete(reply.id);
    };
    started.onmessageerror = lose;
    started.onerror = lose;
    return started;
  };

  return (document) =>
    new Promise((resolve) => {
      lastId += 1;
      worker ??= start();
      waiting.set(lastId, resolve);
      worker.postMessage({ id: lastId, document });
    });
};
