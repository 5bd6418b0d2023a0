import type { RememberedSheet } from '@shared/import/remembered';
import type { SheetKind } from '@shared/import/sheet-kind';
import { err, ok, type Result } from '@shared/result';
import type { OpenedSheet, PlannedSheet, PlanQuestion, SheetError } from './sheet-session';
import type { ImportReply, ImportRequest } from './worker-messages';

/** The part of a Worker used here, so that tests can stand in for it. */
export interface ImportWorker {
  postMessage(request: ImportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** `lost`: the background worker died, most likely for want of memory. */
export type OpenError = SheetError | 'lost';

/** Opens one sheet and plans it, in the background, so that the screen never stands still. */
export interface Importer {
  open(
    file: Blob,
    remembered: readonly RememberedSheet[],
    progress: (share: number) => void,
  ): Promise<Result<OpenedSheet, OpenError>>;
  /** Understands the open sheet again, as what the owner says it is. */
  understand(kind: SheetKind): Promise<Result<OpenedSheet, OpenError>>;
  plan(question: PlanQuestion): Promise<Result<PlannedSheet, 'lost'>>;
  /** Lets the sheet and the worker go. Whoever still waits is told `lost`. */
  close(): void;
}

const openedIn = (reply: ImportReply | undefined): Result<OpenedSheet, OpenError> =>
  reply?.tell === 'opened' ? reply.result : err('lost');

/** One question at a time: the screen waits for each answer before it asks again. */
export const createImporter = (startWorker: () => ImportWorker): Importer => {
  let worker: ImportWorker | undefined;
  let settle: ((reply: ImportReply | undefined) => void) | undefined;
  let report: (share: number) => void = () => undefined;

  const finish = (reply: ImportReply | undefined) => {
    const waiting = settle;
    settle = undefined;
    waiting?.(reply);
  };
  const lose = () => {
    worker?.terminate();
    worker = undefined;
    finish(undefined);
  };
  const start = (): ImportWorker => {
    const started = startWorker();
    started.onmessage = ({ data }) => {
      if (data.tell === 'progress') report(data.share);
      else finish(data.tell === 'failed' ? undefined : data);
    };
    started.onmessageerror = lose;
    started.onerror = lose;
    return started;
  };
  const ask = (request: ImportRequest): Promise<ImportReply | undefined> =>
    new Promise((resolve) => {
      worker ??= start();
      settle = resolve;
      worker.postMessage(request);
    });

  return {
    open: async (file, remembered, progress) => {
      report = progress;
      return openedIn(await ask({ ask: 'open', file, remembered }));
    },
    understand: async (kind) => openedIn(await ask({ ask: 'understand', kind })),
    plan: async (question) => {
      const reply = await ask({ ask: 'plan', question });
      return reply?.tell === 'planned' ? ok(reply.planned) : err('lost');
    },
    close: lose,
  };
};

export const startImportWorker = (): ImportWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as ImportWorker;
