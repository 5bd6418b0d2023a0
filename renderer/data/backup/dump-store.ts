import { BackupEncoder } from '@shared/backup/encoder';
import type { BackupContents } from '@shared/backup/format';
import { type BackupTable, backupTables, primaryKeys } from '@shared/backup/tables';
import type { Bytes } from '@shared/ipc/bytes';
import type { Database } from '../database';
import { currentVersion } from '../schema';
import { GzipSink } from './gzip';
import { shopName } from './shop-name';
import { utf8 } from './utf8';

const BATCH = 2_000;

export type Progress = (share: number) => void;

export interface Dump {
  readonly bytes: Bytes;
  readonly contents: BackupContents;
  /** The newest journal line it holds, 0 when there is none: tells whether the store moved on since. */
  readonly lastSeq: number;
}

type Row = Record<string, unknown>;

/** Visits the rows of a table in the order of their keys, some at a time. Inside the caller's transaction. */
const eachBatch = async (
  db: Database,
  table: BackupTable,
  visit: (rows: readonly Row[], lastKey: string | number) => void,
): Promise<void> => {
  const rows = db.table<Row, string | number>(table);
  let batch = await rows.orderBy(':id').limit(BATCH).toArray();
  while (batch.length > 0) {
    const lastKey = batch[batch.length - 1]?.[primaryKeys[table]] as string | number;
    visit(batch, lastKey);
    batch = batch.length < BATCH ? [] : await rows.where(':id').above(lastKey).limit(BATCH).toArray();
  }
};

const countRows = async (db: Database): Promise<number> => {
  let total = 0;
  for (const table of backupTables) total += await db.table(table).count();
  return total;
};

/**
 * The whole store as the bytes of a backup. Everything is read in one transaction, so that it is the store of one
 * moment whatever happens in other windows meanwhile.
 */
export const dumpStore = async (
  db: Database,
  about: { readonly createdAt: number; readonly app: string },
  progress: Progress = () => undefined,
): Promise<Dump> => {
  const sink = new GzipSink();
  const read = async () => {
    const encoder = new BackupEncoder(utf8, {
      schemaVersion: currentVersion,
      createdAt: new Date(about.createdAt).toISOString(),
      shop: await shopName(db),
      app: about.app,
    });
    const total = await countRows(db);
    let done = 0;
    let lastSeq = 0;
    sink.write(encoder.begin());
    for (const table of backupTables) {
      await eachBatch(db, table, (rows, lastKey) => {
        sink.write(encoder.rows(table, rows));
        done += rows.length;
        progress(done / total);
        if (table === 'journal') lastSeq = Number(lastKey);
      });
    }
    const { bytes, contents } = encoder.end();
    sink.write(bytes);
    return { contents, lastSeq };
  };
  const { contents, lastSeq } = await db.transaction(
    'r',
    backupTables.map((name) => db.table(name)),
    read,
  );
  return { bytes: await sink.close(), contents, lastSeq };
};
