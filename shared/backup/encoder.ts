import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
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
 * their keys, then the footer. Only counts and the running checksum are held.
 */
export class BackupEncoder {
  private readonly hash = sha256.create();
  private readonly tally = new Tally();
  private readonly header: BackupHeader;

  constructor(
    private readonly utf8: Utf8,
    about: Omit<BackupHeader, 'format' | 'formatVersion'>,
  ) {
    this.header = { format: BACKUP_FORMAT, formatVersion: BACKUP_FORMAT_VERSION, ...about };
  }

  begin(): Uint8Array {
    return this.hashed(`${JSON.stringify(this.header)}\n`);
  }

  rows(table: BackupTable, rows: readonly unknown[]): Uint8Array {
    let text = '';
    for (const row of rows) {
      this.tally.add(table, row);
      text += `{"t":"${table}","r":${JSON.stringify(row)}}\n`;
    }
    return this.hashed(text);
  }

  end(): { readonly bytes: Uint8Array; readonly contents: BackupContents } {
    const { counts, totals } = this.tally;
    const footer = { counts, totals, sha256: bytesToHex(this.hash.digest()) };
    return {
      bytes: this.utf8.encode(`${JSON.stringify({ footer })}\n`),
      contents: { header: this.header, ...footer },
    };
  }

  private hashed(text: string): Uint8Array {
    const bytes = this.utf8.encode(text);
    this.hash.update(bytes);
    return bytes;
  }
}
