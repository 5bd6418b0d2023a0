import '@shared/zod-without-eval';
import { readTables } from './read-tables';
import type { ReaderReply } from './tables-reader';

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<readonly File[]>) => void;
  postMessage(reply: ReaderReply): void;
};

const PIECE = 1_000;

const answer = async (files: readonly File[]): Promise<void> => {
  const read = await readTables(files, (share) => scope.postMessage({ tell: 'progress', share }));
  for (const [sheet, { records }] of read.sheets.entries())
    for (let from = 0; from < records.length; from += PIECE)
      scope.postMessage({ tell: 'rows', sheet, records: records.slice(from, from + PIECE) });
  const sheets = read.sheets.map((sheet) => ({ ...sheet, records: [] }));
  scope.postMessage({ tell: 'read', read: { ...read, sheets } });
};

scope.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => scope.postMessage({ tell: 'failed', detail: String(error) }));
};
