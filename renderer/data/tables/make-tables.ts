import { readWithin } from '@renderer/data/within';
import type { Bytes } from '@shared/ipc/bytes';
import { kindOf, type Names } from '@shared/tables/column';
import { CSV_MARK, csvLine } from '@shared/tables/csv';
import { withOverflow } from '@shared/tables/overflow';
import {
  type AnyRecord,
  headersOf,
  type RecordTable,
  recordTables,
  rowOf,
} from '@shared/tables/record-tables';
import type { Progress } from '../backup/dump-store';
import { eachBatch } from '../backup/each-batch';
import type { Database } from '../database';
import { countRowsOf } from './count-rows';
import { type SheetHead, XlsxWriter } from './xlsx-writer';

export type TablesFormat = 'xlsx' | 'csv';

export interface TablesRequest {
  readonly tables: readonly RecordTable[];
  readonly format: TablesFormat;
}

/** One file: a table of its own as CSV, all of them together as XLSX. */
export interface MadeFile {
  readonly tables: readonly RecordTable[];
  readonly rows: number;
  readonly bytes: Bytes;
}

/** Where rows go, one table after the other. */
interface Sink {
  table(table: RecordTable, head: SheetHead): void;
  add(cells: readonly string[]): void;
  end(): readonly Omit<MadeFile, 'rows'>[];
}

const xlsxSink = (): Sink => {
  const writer = new XlsxWriter();
  const tables: RecordTable[] = [];
  return {
    table: (table, head) => {
      tables.push(table);
      writer.sheet(head);
    },
    add: (cells) => writer.add(cells),
    end: () => [{ tables, bytes: writer.end() }],
  };
};

const csvSink = (): Sink => {
  const encoder = new TextEncoder();
  const files: { readonly tables: readonly RecordTable[]; readonly chunks: Bytes[] }[] = [];
  let head: SheetHead | undefined;
  let pending = '';
  const flush = () => {
    if (pending !== '') files.at(-1)?.chunks.push(encoder.encode(pending) as Bytes);
    pending = '';
  };
  return {
    table: (table, next) => {
      flush();
      head = next;
      files.push({ tables: [table], chunks: [] });
      pending = CSV_MARK + csvLine(next.headers, []);
    },
    add: (cells) => {
      pending += csvLine(cells, head?.kinds ?? []);
      if (pending.length > 1_000_000) flush();
    },
    end: () => {
      flush();
      return files.map(({ tables, chunks }) => ({ tables, bytes: joined(chunks) }));
    },
  };
};

const joined = (chunks: readonly Bytes[]): Bytes => {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const readNames = async (db: Database): Promise<Names> => {
  const names = new Map<string, string>();
  await eachBatch(db, 'customers', (rows) => {
    for (const { id, name } of rows) names.set(String(id), String(name));
  });
  return { customer: (id) => names.get(id) ?? '' };
};

/**
 * The chosen records as spreadsheets. Read in one transaction, so that they are those of one moment; the columns are
 * those of `shared/tables`.
 */
export const makeTables = (
  db: Database,
  { tables, format }: TablesRequest,
  progress: Progress = () => undefined,
): Promise<readonly MadeFile[]> =>
  readWithin(db, [...new Set([...tables, 'customers'])], async (db) => {
    const sink = format === 'xlsx' ? xlsxSink() : csvSink();
    const counts = await countRowsOf(db, tables);
    const total = tables.reduce((sum, table) => sum + (counts[table] ?? 0), 0);
    const names = await readNames(db);
    let done = 0;
    for (const table of tables) {
      const headers = headersOf(table);
      const { title, columns } = recordTables[table];
      sink.table(table, { title, headers, kinds: columns.map(kindOf) });
      await eachBatch(db, table, (rows) => {
        for (const row of rows)
          sink.add(withOverflow(headers, rowOf(table, row as unknown as AnyRecord, names)));
        done += rows.length;
        progress(total === 0 ? 1 : done / total);
      });
    }
    const rowsOf = (file: Omit<MadeFile, 'rows'>) =>
      file.tables.reduce((sum, table) => sum + (counts[table] ?? 0), 0);
    return sink.end().map((file) => ({ ...file, rows: rowsOf(file) }));
  });
