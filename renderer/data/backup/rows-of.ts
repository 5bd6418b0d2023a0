import { LineCutter } from '@shared/backup/lines';
import { type BackupTable, isBackupTable } from '@shared/backup/tables';
import { utf8 } from './utf8';

export interface RowBatch {
  readonly table: BackupTable;
  readonly rows: readonly unknown[];
}

const BATCH = 1_000;

/**
 * The rows of a backup that `openBackup` has checked, some of one table at a time, without waiting for anything:
 * they can be written inside a transaction while the file's rows are never all held as objects.
 */
export function* rowsOf(chunks: readonly Uint8Array[]): Generator<RowBatch, void> {
  const cutter = new LineCutter();
  let table: BackupTable | undefined;
  let rows: unknown[] = [];
  for (const chunk of chunks) {
    for (const bytes of cutter.push(chunk)) {
      const line = JSON.parse(utf8.decode(bytes)) as { t?: unknown; r?: unknown };
      if (!isBackupTable(line.t)) continue;
      if (table !== line.t || rows.length >= BATCH) {
        if (table && rows.length > 0) yield { table, rows };
        table = line.t;
        rows = [];
      }
      rows.push(line.r);
    }
  }
  if (table && rows.length > 0) yield { table, rows };
}
