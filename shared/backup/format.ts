import { z } from 'zod';
import type { Bytes } from '../ipc/bytes';
import { backupTables } from './tables';

/** The file format, for people: docs/backup-format.md. */
export const BACKUP_FORMAT = 'em-dia-backup';
export const BACKUP_FORMAT_VERSION = 1;

export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  /** The schema version of the store the rows come from. */
  schemaVersion: z.number().int().min(1),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  shop: z.string().max(200),
  /** Version of the app that wrote it. */
  app: z.string().max(40),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** Enough of any header, also one of a later version, to tell what the file is. */
export const anyHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.number().int().min(1),
  schemaVersion: z.number().int().min(1),
  app: z.string().max(40),
});

const countSchema = z.number().int().min(0);

export const backupTotalsSchema = z.object({
  /** Customers, without the records that were merged into others. */
  customers: countSchema,
  /** Principal still to be paid on open installments. */
  openCents: countSchema,
  /** Principal of all installments. */
  principalCents: countSchema,
  /** Principal paid on all installments. */
  paidCents: countSchema,
});
/** What a backup holds at a glance; money in cents. */
export type BackupTotals = z.infer<typeof backupTotalsSchema>;

export const backupFooterSchema = z.object({
  /** Rows per table. One of an older version lacks later tables; a table this version does not know is refused. */
  counts: z.strictObject(
    Object.fromEntries(backupTables.map((table) => [table, countSchema.default(0)])) as Record<
      (typeof backupTables)[number],
      z.ZodDefault<typeof countSchema>
    >,
  ),
  totals: backupTotalsSchema,
  /** Of every byte before the footer's line, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupFooter = z.infer<typeof backupFooterSchema>;
export type BackupCounts = BackupFooter['counts'];

/** What a whole backup holds. */
export interface BackupContents extends BackupFooter {
  readonly header: BackupHeader;
}

/** Text to bytes and back. `decode` throws on bytes that are not UTF-8. */
export interface Utf8 {
  encode(text: string): Bytes;
  decode(bytes: Uint8Array): string;
}
