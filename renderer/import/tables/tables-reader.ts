import type { ReadRecord, ReadSheet } from '@shared/tables/read-sheet';
import type { ReadTables } from './read-tables';

export type ReaderReply =
  | { readonly tell: 'progress'; readonly share: number }
  /** Some rows of a sheet; they come in pieces, so that the window answers between two of them. */
  | { readonly tell: 'rows'; readonly sheet: number; readonly records: readonly ReadRecord[] }
  /** Everything else, once all rows have come. The sheets are without their rows. */
  | { readonly tell: 'read'; readonly read: ReadTables }
  | { readonly tell: 'failed'; readonly detail: string };

/** Reads files beside the page. Null when the reading was lost, most likely for want of memory. */
export type ReadFiles = (
  files: readonly File[],
  progress: (share: number) => void,
) => Promise<ReadTables | null>;

export const readFilesInWorker: ReadFiles = (files, progress) => {
  const worker = new Worker(new URL('./tables-reading-worker.ts', import.meta.url), { type: 'module' });
  const rows = new Map<number, ReadRecord[]>();
  const withRows = (sheet: ReadSheet, index: number): ReadSheet => ({
    ...sheet,
    records: rows.get(index) ?? [],
  });
  const read = new Promise<ReadTables | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => {
      switch (data.tell) {
        case 'progress':
          return progress(data.share);
        case 'rows': {
          const known = rows.get(data.sheet) ?? [];
          rows.set(data.sheet, known);
          for (const record of data.records) known.push(record);
          return;
        }
        case 'read':
          return resolve({ ...data.read, sheets: data.read.sheets.map(withRows) });
        case 'failed':
          return resolve(null);
      }
    };
    worker.onerror = () => resolve(null);
    worker.onmessageerror = () => resolve(null);
    worker.postMessage(files);
  });
  return read.finally(() => worker.terminate());
};
