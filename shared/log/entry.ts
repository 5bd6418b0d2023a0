import { z } from 'zod';
import { backupTables } from '../backup/tables';
import { fileReasons } from '../ipc/reasons';
import { MOST_POSITIONS, positionSchema } from './positions';

/**
 * What the local log may hold: enumerated words, numbers and positions in our own code. No text that a person typed
 * or an error carried has a field here, so none can get into it.
 */

const knownErrors = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'URIError',
  'EvalError',
  'AggregateError',
  'ZodError',
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NetworkError',
  'OperationError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
  'BulkError',
  'DatabaseClosedError',
  'MissingAPIError',
  'ModifyError',
  'OpenFailedError',
  'PrematureCommitError',
  'SchemaError',
  'SubTransactionError',
  'UpgradeError',
  'other',
] as const;
export type ErrorName = (typeof knownErrors)[number];

/** The name of an error's class where it is one of the platform's; else `other`: any text can stand in a name. */
export const errorName = (error: unknown): ErrorName => {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return knownErrors.find((known) => known === name) ?? 'other';
};

const knownReasons = [
  ...fileReasons,
  'no-place',
  'cancelled',
  'not-written',
  'not-proven',
  'not-sound',
  'not-tried',
  'other-contents',
  'restored-differs',
  'busy',
  'newer',
  'not-kept',
  'not-upgraded',
  'unreadable',
  'no-safety-copy',
  'changed-meanwhile',
  'nothing-to-undo',
  'empty',
  'not-a-backup',
  'newer-version',
  'truncated',
  'damaged-file',
  'damaged-row',
  'checksum-differs',
  'unknown-table',
  'out-of-order',
  'broken-link',
  'counts-differ',
  'totals-differ',
  'wrong-passphrase',
  'other',
] as const;
export type LogReason = (typeof knownReasons)[number];

/** A typed reason of ours by its name; `other` for what this list does not know. */
export const logReason = (reason: string): LogReason =>
  knownReasons.find((known) => known === reason) ?? 'other';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const milliseconds = count;

/** What happened, by its name. */
const events = [
  z.strictObject({
    event: z.literal('started'),
    version: z.string().regex(/^\d{1,4}(\.\d{1,4}){2}$|^other$/),
    platform: z.enum(['desktop', 'browser']),
    schema: count,
  }),
  z.strictObject({ event: z.literal('store-upgraded'), from: count, to: count }),
  z.strictObject({ event: z.literal('store-not-opened'), reason: z.enum(knownReasons) }),
  /** In so many places it is proven, and in so many it failed. */
  z.strictObject({
    event: z.literal('backup-made'),
    customers: count,
    places: count,
    failed: count,
    milliseconds,
  }),
  z.strictObject({ event: z.literal('backup-failed'), reason: z.enum(knownReasons) }),
  z.strictObject({ event: z.literal('restored'), rows: count, findings: count, milliseconds }),
  z.strictObject({ event: z.literal('restore-refused'), reason: z.enum(knownReasons) }),
  z.strictObject({ event: z.literal('integrity-checked'), findings: count, milliseconds }),
  z.strictObject({
    event: z.enum(['error', 'rejection']),
    error: z.enum(knownErrors),
    at: z.array(positionSchema).max(MOST_POSITIONS),
  }),
  z.strictObject({
    event: z.literal('slow-transaction'),
    tables: z.array(z.enum(backupTables)).max(backupTables.length),
    milliseconds,
  }),
] as const;

export const logEventSchema = z.discriminatedUnion('event', events);
export type LogEvent = z.infer<typeof logEventSchema>;

/** A line of the log: when, and what. Milliseconds since 1970 UTC. */
const lineSchema = z.strictObject({ time: count, what: logEventSchema });
export type LogEntry = z.infer<typeof lineSchema>;

/** The entry as a line, or null where it is not what the log may hold. */
export const logLine = (entry: LogEntry): string | null => {
  const parsed = lineSchema.safeParse(entry);
  return parsed.success ? JSON.stringify(parsed.data) : null;
};

/** The entries of a log; a line that is none, whoever wrote it, is left out. */
export const readLog = (text: string): LogEntry[] =>
  text.split('\n').flatMap((line) => {
    try {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
