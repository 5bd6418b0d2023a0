import type { Bytes } from '../ipc/bytes';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  type BackupContents,
  type BackupHeader,
  type Utf8,
} from './format';
import type { BackupTable } from './tables';
import { Tally } from './tally';

/**
 * Writes a backup piece by piece: the header, then the rows of each table in the order of `backupTables` and of
 * their keys, then the footer with the checksum of all that came before it, which whoever takes the pieces works out.
 * Only counts are held.
 */
export class BackupEncoder {
  private readonly tally = new Tally();
  private readonly header: BackupHeader;

  constructor(
    private readonly utf8: Utf8,
    about: Omit<BackupHeader, 'format' | 'formatVersion'>,
    /** Tables that the store's version did not have: the version that wrote it does not know their names. */
    private readonly absent: readonly BackupTable[] = [],
  ) {
    this.header = { format: BACKUP_FORMAT, formatVersion: BACKUP_FORMAT_VERSION, ...about };
  }

  begin(): Bytes {
    return this.utf8.encode(`${JSON.stringify(this.header)}\n`);
  }

  rows(table: BackupTable, rows: readonly unknown[]): Bytes {
    let text = '';
    for (const row of rows) {
      this.tally.add(table, row);
      text += `{"t":"${table}","r":${JSON.stringify(row)}}\n`;
    }
    return this.utf8.encode(text);
  }

  /** `sha256` of every byte given so far, in lower-case hexadecimal. */
  end(sha256: string): { readonly bytes: Bytes; readonly contents: BackupContents } {
    const { counts, totals } = this.tally;
    const footer = { counts, totals, sha256 };
    const counted = Object.entries(counts).filter(([table]) => !this.absent.some((each) => each === table));
    const written = { ...footer, counts: Object.fromEntries(counted) };
    return {
      bytes: this.utf8.encode(`${JSON.stringify({ footer: written })}\n`),
      contents: { header: this.header, ...footer },
    };
  }
}
