import { createImporter, type ImportWorker } from '@renderer/import/importer';
import { readBytes } from '@renderer/import/read-bytes';
import { MAX_BYTES } from '@renderer/import/read-spreadsheet-errors';
import { openSheet } from '@renderer/import/sheet-session';
import type { ImportReply, ImportRequest } from '@renderer/import/worker-messages';
import { AS_OF, utf8 } from '@test/support/import';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

class FakeWorker implements ImportWorker {
  readonly asked: ImportRequest[] = [];
  isTerminated = false;
  onmessage: ImportWorker['onmessage'] = null;
  onmessageerror: ImportWorker['onmessageerror'] = null;
  onerror: ImportWorker['onerror'] = null;

  postMessage(request: ImportRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isTerminated = true;
  }
  tell(reply: ImportReply) {
    this.onmessage?.({ data: reply } as MessageEvent<ImportReply>);
  }
}

const withWorker = () => {
  const workers: FakeWorker[] = [];
  const importer = createImporter(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { importer, workers };
};

const question = { mapping: {}, chosen: {}, today: AS_OF };

describe('the importer', () => {
  it('opens and plans in one worker, telling how far it is', async () => {
    const session = expectOk(await openSheet(utf8('Nome;Vence;Valor\nAna;25/02/2026;5,00'), []));
    const { importer, workers } = withWorker();
    const shares: number[] = [];
    const opening = importer.open(new Blob(['x']), [], (share) => shares.push(share));
    workers[0]?.tell({ tell: 'progress', share: 0.5 });
    workers[0]?.tell({ tell: 'opened', result: { ok: true, value: session.opened } });
    expect(await opening).toEqual({ ok: true, value: session.opened });
    const planning = importer.plan(question);
    const planned = session.plan({ ...question, mapping: session.opened.mapping });
    workers[0]?.tell({ tell: 'planned', planned });
    expect(await planning).toEqual({ ok: true, value: planned });
    expect(shares).toEqual([0.5]);
    expect(workers).toHaveLength(1);
  });

  it('understands the open sheet again as what the owner says it is, in the same worker', async () => {
    const session = expectOk(await openSheet(utf8('Nome;Vence;Valor\nAna;25/02/2026;5,00'), []));
    const { importer, workers } = withWorker();
    const asking = importer.understand('cheques');
    expect(workers[0]?.asked).toEqual([{ ask: 'understand', kind: 'cheques' }]);
    const { opened } = session.as('cheques');
    workers[0]?.tell({ tell: 'opened', result: { ok: true, value: opened } });
    expect(await asking).toEqual({ ok: true, value: opened });
    const lost = importer.understand('notebook');
    workers[0]?.tell({ tell: 'failed', detail: 'no sheet is open' });
    expect(await lost).toEqual({ ok: false, error: 'lost' });
  });

  it('hands on why a file was refused', async () => {
    const { importer, workers } = withWorker();
    const opening = importer.open(new Blob([]), [], () => undefined);
    workers[0]?.tell({ tell: 'opened', result: { ok: false, error: 'empty' } });
    expect(await opening).toEqual({ ok: false, error: 'empty' });
  });

  it('says when the worker is lost, and starts another for the next sheet', async () => {
    const { importer, workers } = withWorker();
    const opening = importer.open(new Blob(['x']), [], () => undefined);
    workers[0]?.onerror?.({} as ErrorEvent);
    expect(await opening).toEqual({ ok: false, error: 'lost' });
    const planning = importer.plan(question);
    workers[1]?.tell({ tell: 'failed', detail: 'no sheet is open' });
    expect(await planning).toEqual({ ok: false, error: 'lost' });
  });

  it('lets the worker go, and whoever waits for it', async () => {
    const { importer, workers } = withWorker();
    const planning = importer.plan(question);
    importer.close();
    expect(await planning).toEqual({ ok: false, error: 'lost' });
    expect(workers[0]?.isTerminated).toBe(true);
  });
});

describe('readBytes', () => {
  it('reads all of a file', async () => {
    const shares: number[] = [];
    const read = expectOk(await readBytes(new Blob(['Nome;', 'Vence']), (share) => shares.push(share)));
    expect(new TextDecoder().decode(read)).toBe('Nome;Vence');
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses a file by its size, without reading it', async () => {
    const huge = { size: MAX_BYTES + 1 } as Blob;
    expect(await readBytes(huge, () => undefined)).toEqual({ ok: false, error: 'too-large' });
  });
});
