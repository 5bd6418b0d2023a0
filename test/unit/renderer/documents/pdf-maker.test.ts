import { createPdfMaker, type PdfWorker } from '@renderer/documents/pdf-maker';
import type { PdfReply, PdfRequest } from '@renderer/documents/pdf-messages';
import { receiptData } from '@test/support/papers';
import { expect, it } from 'vitest';

const workers = () => {
  const started: { worker: PdfWorker; asked: PdfRequest[]; ended: boolean; reply(reply: PdfReply): void }[] =
    [];
  const start = (): PdfWorker => {
    const asked: PdfRequest[] = [];
    const worker: PdfWorker = {
      postMessage: (request) => {
        asked.push(request);
      },
      terminate: () => {
        record.ended = true;
      },
      onmessage: null,
      onmessageerror: null,
      onerror: null,
    };
    const record = {
      worker,
      asked,
      ended: false,
      reply: (data: PdfReply) => worker.onmessage?.({ data } as MessageEvent<PdfReply>),
    };
    started.push(record);
    return worker;
  };
  return { start, started };
};

const document = { kind: 'receipt', data: receiptData() } as const;
const bytes = (byte: number) => new Uint8Array([byte]);

it('starts no worker before the first paper and keeps one for all', async () => {
  const { start, started } = workers();
  const makePdf = createPdfMaker(start);
  expect(started).toHaveLength(0);
  const [first, second] = [makePdf(document), makePdf(document)];
  expect(started).toHaveLength(1);
  const [one, two] = started[0]?.asked ?? [];
  expect(one?.document).toBe(document);
  // Answers find their question even out of order.
  started[0]?.reply({ id: two?.id ?? 0, ok: true, bytes: bytes(2) });
  started[0]?.reply({ id: one?.id ?? 0, ok: true, bytes: bytes(1) });
  expect(await first).toEqual({ ok: true, value: bytes(1) });
  expect(await second).toEqual({ ok: true, value: bytes(2) });
});

it('hands on why a paper was not made', async () => {
  const { start, started } = workers();
  const made = createPdfMaker(start)(document);
  const error = { kind: 'invalid-data', detail: 'the plan does not add up' } as const;
  started[0]?.reply({ id: started[0].asked[0]?.id ?? 0, ok: false, error });
  expect(await made).toEqual({ ok: false, error });
});

it.each(['onerror', 'onmessageerror'] as const)(
  'replaces a worker that dies (%s), and says so to all',
  async (how) => {
    const { start, started } = workers();
    const makePdf = createPdfMaker(start);
    const waiting = [makePdf(document), makePdf(document)];
    started[0]?.worker[how]?.({} as ErrorEvent);
    for (const made of waiting) expect(await made).toEqual({ ok: false, error: { kind: 'worker-lost' } });
    expect(started[0]?.ended).toBe(true);
    const again = makePdf(document);
    expect(started).toHaveLength(2);
    started[1]?.reply({ id: started[1].asked[0]?.id ?? 0, ok: true, bytes: bytes(3) });
    expect(await again).toEqual({ ok: true, value: bytes(3) });
  },
);
