import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../result';
import type { BackupError } from './errors';
import {
  anyHeaderSchema,
  BACKUP_FORMAT_VERSION,
  type BackupContents,
  type BackupFooter,
  type BackupHeader,
  backupFooterSchema,
  backupHeaderSchema,
  type Utf8,
} from './format';
import { LineCutter } from './lines';
import { LinkCheck } from './links';
import { type BackupTable, backupTables, isBackupTable, primaryKeys, type RowSchemas } from './tables';
import { Tally } from './tally';

export interface DecoderOptions {
  readonly utf8: Utf8;
  readonly schemas: RowSchemas;
  /** The newest schema version this app knows. */
  readonly schemaVersion: number;
  /** Most bytes the file may have when opened, against files made to fill the memory. */
  readonly maxBytes: number;
  /**
   * `as-written` asks only whether the file is whole and what was written: for the safety copy of a store whose
   * own rows may be what is wrong.
   */
  readonly rows: 'checked' | 'as-written';
}

const MEBIBYTE = 1_048_576;
/** Two gibibytes: a shop of a million installments, with its journal, is less than half of it. */
export const MAX_OPENED_BYTES = 2_048 * MEBIBYTE;
const MAX_HEADER_BYTES = 65_536;
const MAX_LINE_BYTES = 32 * MEBIBYTE;

interface Line {
  readonly t?: unknown;
  readonly r?: unknown;
  readonly footer?: unknown;
}

/**
 * Checks a backup as its (uncompressed) bytes come in: each row by its schema, their order, links, counts, money
 * totals and the checksum. What was pushed is only to be believed once `finish` returns a value.
 */
export class BackupDecoder {
  private readonly hash = sha256.create();
  private readonly tally = new Tally();
  private readonly links = new LinkCheck();
  private readonly cutter = new LineCutter();
  private header?: BackupHeader;
  private footer?: BackupFooter;
  private sum = '';
  private line = 0;
  private bytes = 0;
  private tableIndex = 0;
  private lastKey?: string | number;

  constructor(private readonly options: DecoderOptions) {}

  /** The first thing wrong with these bytes, or null. After an error, push no more. */
  push(chunk: Uint8Array): BackupError | null {
    this.bytes += chunk.length;
    if (this.bytes > this.options.maxBytes) return { reason: 'too-large', limitBytes: this.options.maxBytes };
    for (const line of this.cutter.push(chunk)) {
      const error = this.take(line);
      if (error) return error;
    }
    return this.checkUnfinished();
  }

  finish(): Result<BackupContents, BackupError> {
    if (this.bytes === 0) return err({ reason: 'empty' });
    if (!this.header) return err({ reason: 'not-a-backup' });
    if (!this.footer || this.cutter.unfinishedBytes > 0) return err({ reason: 'truncated' });
    if (this.sum !== this.footer.sha256) return err({ reason: 'checksum-differs' });
    const { counts, totals } = this.tally;
    const miscounted = backupTables.find((table) => counts[table] !== this.footer?.counts[table]);
    if (miscounted) return err({ reason: 'counts-differ', table: miscounted });
    if (this.options.rows === 'as-written') return ok({ header: this.header, ...this.footer });
    for (const key of ['customers', 'openCents', 'principalCents', 'paidCents'] as const) {
      if (totals[key] !== this.footer.totals[key]) return err({ reason: 'totals-differ' });
    }
    const broken = this.links.finish();
    if (broken) return err({ reason: 'broken-link', ...broken });
    return ok({ header: this.header, ...this.footer });
  }

  private take(bytes: Uint8Array): BackupError | null {
    this.line += 1;
    if (this.footer || bytes.length > MAX_LINE_BYTES) return this.damaged();
    const value = this.parse(bytes);
    if (!this.header) {
      this.hash.update(bytes);
      return this.takeHeader(value);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.damaged();
    const line: Line = value;
    if (line.footer !== undefined) return this.takeFooter(line.footer);
    this.hash.update(bytes);
    return this.takeRow(line);
  }

  private takeHeader(value: unknown): BackupError | null {
    const any = anyHeaderSchema.safeParse(value);
    if (!any.success) return { reason: 'not-a-backup' };
    const { formatVersion, schemaVersion, app } = any.data;
    if (formatVersion > BACKUP_FORMAT_VERSION || schemaVersion > this.options.schemaVersion)
      return { reason: 'newer-version', app };
    const parsed = backupHeaderSchema.safeParse(value);
    if (!parsed.success) return this.damaged();
    this.header = parsed.data;
    return null;
  }

  private takeRow({ t: table, r: row }: Line): BackupError | null {
    if (!isBackupTable(table)) {
      return typeof table === 'string'
        ? { reason: 'unknown-table', line: this.line, table: table.slice(0, 100) }
        : this.damaged();
    }
    if (typeof row !== 'object' || row === null) return this.damaged();
    const error = this.options.rows === 'checked' ? this.checkRow(table, row) : null;
    this.tally.add(table, row);
    return error;
  }

  private checkRow(table: BackupTable, row: unknown): BackupError | null {
    if (!this.isOlder() && !this.options.schemas[table].safeParse(row).success) return this.damaged();
    if (!this.isNext(table, row)) return { reason: 'out-of-order', line: this.line };
    if (this.isOlder()) return null;
    return this.links.add(table, row, this.line) ? null : { reason: 'broken-link', line: this.line, table };
  }

  /** Rows of an older version are not what today's schemas say; they are checked once they were upgraded. */
  private isOlder(): boolean {
    return (this.header?.schemaVersion ?? 0) < this.options.schemaVersion;
  }

  /** Tables follow each other as listed, and their rows by key: none twice, none swapped. */
  private isNext(table: BackupTable, row: unknown): boolean {
    const index = backupTables.indexOf(table);
    const key = (row as Record<string, string | number>)[primaryKeys[table]];
    if (index < this.tableIndex || key === undefined) return false;
    const isFirst = index > this.tableIndex || this.lastKey === undefined;
    const follows = isFirst || (this.lastKey !== undefined && key > this.lastKey);
    this.tableIndex = index;
    this.lastKey = key;
    return follows;
  }

  private takeFooter(value: unknown): BackupError | null {
    const parsed = backupFooterSchema.safeParse(value);
    if (!parsed.success) return this.damaged();
    this.footer = parsed.data;
    this.sum = bytesToHex(this.hash.digest());
    return null;
  }

  private checkUnfinished(): BackupError | null {
    const { unfinishedBytes } = this.cutter;
    if (!this.header && unfinishedBytes > MAX_HEADER_BYTES) return { reason: 'not-a-backup' };
    if (unfinishedBytes <= MAX_LINE_BYTES) return null;
    this.line += 1;
    return this.damaged();
  }

  /** Undefined for what is not JSON. */
  private parse(bytes: Uint8Array): unknown {
    try {
      return JSON.parse(this.options.utf8.decode(bytes));
    } catch {
      return undefined;
    }
  }

  private damaged(): BackupError {
    return { reason: 'damaged-row', line: this.line };
  }
}
