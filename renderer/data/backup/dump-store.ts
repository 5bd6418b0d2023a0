import { BackupEncoder } from '@shared/backup/encoder';
import type { BackupContents } from '@shared/backup/format';
import { backupTables } from '@shared/backup/tables';
import type { JournalEntry } from '@shared/domain/journal';
import type { Bytes } from '@shared/ipc/bytes';
import type { Database } from '../database';
import { readWithin } from '../within';
import { countRows, eachBatch, tablesOf } from './each-batch';
import { markOf } from './journal-mark';
import { directPacker, type Packer } from './packer';
import { shopName } from './shop-name';
import { utf8 } from './utf8';

export type Progress = (share: number) => void;

export interface Dump {
  readonly bytes: Bytes;
  readonly contents: BackupContents;
  /** The newest journal line it holds, 0 when there is none: tells whether the store moved on since. */
  readonly lastSeq: number;
  /** The same line, told apart from that of another store too. */
  readonly mark: string;
}

/**
 * The whole store as the bytes of a backup. Everything is read in one transaction, so that it is the store of one
 * moment whatever happens in other windows meanwhile. A store opened at an earlier version is copied as that version
 * has it.
 */
export const dumpStore = async (
  db: Database,
  about: { readonly createdAt: number; readonly app: string },
  progress: Progress = () => undefined,
  packer: Packer = directPacker(),
): Promise<Dump> => {
  const tables = tablesOf(db);
  const read = async (db: Database) => {
    const encoder = new BackupEncoder(
      utf8,
      {
        schemaVersion: db.verno,
        createdAt: new Date(about.createdAt).toISOString(),
        shop: await shopName(db),
        app: about.app,
      },
      backupTables.filter((table) => !tables.includes(table)),
    );
    const total = await countRows(db, tables);
    let done = 0;
    let newest: JournalEntry | undefined;
    packer.write(encoder.begin());
    for (const table of tables) {
      await eachBatch(db, table, (rows) => {
        packer.write(encoder.rows(table, rows));
        done += rows.length;
        progress(done / total);
        if (table === 'journal') newest = rows[rows.length - 1] as JournalEntry | undefined;
      });
    }
    return { encoder, newest };
  };
  try {
    const { encoder, newest } = await readWithin(db, tables, read);
    const { bytes, contents } = encoder.end(await packer.sum());
    packer.write(bytes);
    return { bytes: await packer.close(), contents, lastSeq: newest?.seq ?? 0, mark: markOf(newest) };
  } catch (error) {
    packer.abandon();
    throw error;
  }
};
