import type { Progress } from '@renderer/data/backup/dump-store';
import { type OpenedBackup, type OpenOptions, openBackup } from '@renderer/data/backup/open-backup';
import { rowsOf } from '@renderer/data/backup/rows-of';
import { forgetDevice } from '@renderer/data/device';
import { note } from '@renderer/data/log';
import { type StoreFigures, storeFigures } from '@renderer/data/queries/store-figures';
import { latestSafetyCopy, safetyCopyBytes } from '@renderer/data/safety-copies';
import { settingSchemas, writeSetting } from '@renderer/data/settings';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import { type PrepareError, upgradedBackup } from '@renderer/data/upgraded-backup';
import type { BackupContents } from '@shared/backup/format';
import { backupTables } from '@shared/backup/tables';
import type { Customer } from '@shared/domain/customer';
import type { Finding } from '@shared/domain/integrity/finding';
import { defaultOperators, type Operators, operatorsAfterRestore } from '@shared/domain/operator';
import { withNewTokens } from '@shared/domain/search-tokens';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';
import { anonymisedSince } from './anonymised-since';
import { type BackupTasks, backupTasks } from './background';
import { rememberCheck } from './check-records';
import { type BackupContext, type BackupFile, makeBackup } from './export-backup';
import { keepBefore } from './keep-before';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

/** A checked backup in the shape of today's version. */
export interface ReadyBackup extends OpenedBackup {
  readonly name: string;
  readonly contents: BackupContents;
}

/** The same, beside what it would take the place of. */
export interface PreparedRestore extends ReadyBackup {
  /** What the store holds now. */
  readonly present: StoreFigures;
  /** Customers whose data it would bring back though they were anonymised since, by their ids. */
  readonly anonymisedSince: readonly string[];
}

export type RestoreError =
  /** The present could not be kept, so it was not replaced. */
  | { readonly reason: 'no-safety-copy'; readonly cause: StoreFailure }
  /** Something was written in another window while the safety copy was being made. */
  | { readonly reason: 'changed-meanwhile' }
  | { readonly reason: 'not-written'; readonly cause: StoreFailure };

export interface Restored {
  readonly contents: BackupContents;
  /** What does not follow in the restored records; empty when they are sound, null where that could not be found out. */
  readonly findings: readonly Finding[] | null;
}

interface ReadOptions extends Pick<OpenOptions, 'progress' | 'rows' | 'passphrase'> {
  /** Where the reading is done; in the background unless said otherwise. */
  readonly tasks?: BackupTasks;
}
interface CopyFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Validates a file in full and brings it to today's version. Changes nothing. */
export const readyBackup = async (
  { name, bytes }: CopyFile,
  { progress, tasks = backupTasks(), ...options }: ReadOptions = {},
): Promise<Result<ReadyBackup, PrepareError>> => {
  // A copy of its own: what goes to the background is gone here, and a wrong passphrase is followed by another.
  try {
    const opened = await tasks.open({ ...options, file: bytes.slice(), keepRows: true }, progress);
    if (!opened.ok) return opened;
    const upgraded = await upgradedBackup(opened.value, { ...options, progress });
    return upgraded.ok ? ok({ ...upgraded.value, name }) : upgraded;
  } catch (error) {
    // No memory for so large a file, or the background is gone: the next copy can be tried.
    return err({ reason: 'not-read', cause: storeFailure(error) });
  }
};

/** The same, compared with the present. Changes nothing. */
export const prepareRestore = async (
  { db }: Pick<UseCaseContext, 'db'>,
  file: CopyFile,
  options: ReadOptions = {},
): Promise<Result<PreparedRestore, PrepareError>> => {
  const ready = await readyBackup(file, options);
  if (!ready.ok) return ready;
  return ok({
    ...ready.value,
    present: await storeFigures(db),
    anonymisedSince: await anonymisedSince(db, ready.value),
  });
};

/** On this computer, from where it comes back, and in the places of copies too. */
const keepPresent = async (context: BackupContext): Promise<Result<BackupFile, RestoreError>> => {
  try {
    const present = await makeBackup(context, undefined, 'antes-de-restaurar');
    // A copy of nothing would only push one of something out.
    if (Object.values(present.contents.counts).every((count) => count === 0)) return ok(present);
    // Not by its rows: they may be damaged, which is why somebody restores.
    const proof = await openBackup(present.bytes, { rows: 'as-written' });
    if (!proof.ok) return err({ reason: 'no-safety-copy', cause: 'unknown' });
    const { bytes, record } = present;
    const kept = await keepBefore(context, { ...record, store: context.db.name }, bytes, { here: true });
    return kept.ok ? ok(present) : err({ reason: 'no-safety-copy', cause: kept.error });
  } catch (error) {
    return err({ reason: 'no-safety-copy', cause: storeFailure(error) });
  }
};

/** Who uses the app, also where the setting cannot be read: then nobody is known. */
const knownOperators = async ({ db }: Pick<BackupContext, 'db'>): Promise<Operators> => {
  const read = settingSchemas.operators.safeParse((await db.settings.get('operators'))?.value);
  return read.success ? read.data : defaultOperators;
};

const replaceAll = (
  context: BackupContext,
  prepared: ReadyBackup,
  lastSeq: number,
  label: string,
  progress: Progress,
): Promise<Result<void, RestoreError>> =>
  transact(context, backupTables, async (context): Promise<Result<void, RestoreError>> => {
    const { db } = context;
    const newest = await db.journal.orderBy('seq').last();
    if ((newest?.seq ?? 0) !== lastSeq) return err({ reason: 'changed-meanwhile' });
    const now = await knownOperators(context);
    for (const table of backupTables) await db.table(table).clear();
    const total = Object.values(prepared.contents.counts).reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const { table, rows } of rowsOf(prepared.chunks)) {
      await db.table(table).bulkAdd(table === 'customers' ? (rows as Customer[]).map(withNewTokens) : rows);
      done += rows.length;
      progress(done / total);
    }
    const ofCopy = await knownOperators(context);
    const operators = operatorsAfterRestore(now, ofCopy, context.clock.today());
    if (operators !== ofCopy) await writeSetting(db, 'operators', operators);
    const { header, totals } = prepared.contents;
    await writeSetting(db, 'lastBackup', {
      at: Date.parse(header.createdAt),
      name: prepared.name,
      customers: totals.customers,
      openCents: totals.openCents,
    });
    await writeJournal(context, { kind: 'restore', label });
    return ok(undefined);
  });

export interface RestoreOptions {
  readonly progress?: Progress;
  /** What the journal's line says. */
  readonly label?: string;
  /** False for what was in the store before: it comes back as it was, sound or not. */
  readonly check?: boolean;
}

/** The restore is done: what happens to looking at it afterwards takes nothing of that back. */
const findingsAfter = async ({
  db,
  tasks = backupTasks(),
}: Pick<BackupContext, 'db' | 'tasks'>): Promise<readonly Finding[] | null> => {
  try {
    return await tasks.checkIntegrity({ store: db.name });
  } catch (error) {
    note(({ errorName, positions }) => ({
      event: 'rejection',
      error: errorName(error),
      at: positions(error),
    }));
    return null;
  }
};

const restoreNow = async (
  context: BackupContext,
  prepared: ReadyBackup,
  { progress = () => undefined, label = prepared.name, check = true }: RestoreOptions,
): Promise<Result<Restored, RestoreError>> => {
  const present = await keepPresent(context);
  if (!present.ok) return present;
  try {
    const replaced = await replaceAll(context, prepared, present.value.lastSeq, label, progress);
    if (!replaced.ok) return replaced;
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
  // What was found in the records that are gone says nothing of these.
  await forgetDevice('lastCheck');
  const findings = check ? await findingsAfter(context) : [];
  if (check && findings) await rememberCheck(context, findings.length);
  return ok({ contents: prepared.contents, findings });
};

const noteRestore = (restored: Result<Restored, RestoreError>, milliseconds: number): void => {
  if (restored.ok) {
    const { contents, findings } = restored.value;
    const rows = Object.values(contents.counts).reduce((sum, count) => sum + count, 0);
    note(() => ({ event: 'restored', rows, findings: findings?.length ?? 0, milliseconds }));
  } else {
    const { reason } = restored.error;
    note(({ logReason }) => ({ event: 'restore-refused', reason: logReason(reason) }));
  }
};

/**
 * Puts a prepared backup in the place of everything, in one transaction, after keeping a safety copy of the
 * present; then recomputes all balances. On any error the present is as it was.
 */
export const restoreBackup = async (
  context: BackupContext,
  prepared: ReadyBackup,
  options: RestoreOptions = {},
): Promise<Result<Restored, RestoreError>> => {
  needsOwner(context, 'restore');
  const started = performance.now();
  const restored = await restoreNow(context, prepared, options);
  noteRestore(restored, Math.round(performance.now() - started));
  return restored;
};

export type UndoError = RestoreError | PrepareError | { readonly reason: 'nothing-to-undo' };

/** What the last restore replaced, ready to come back. Read as it was written: it may be damaged itself. */
export const prepareUndo = async (
  context: Pick<UseCaseContext, 'db'>,
  progress?: Progress,
): Promise<Result<PreparedRestore, UndoError>> => {
  const copy = await latestSafetyCopy(context.db.name);
  const bytes = copy?.id === undefined ? undefined : await safetyCopyBytes(copy.id);
  if (!copy || !bytes) return err({ reason: 'nothing-to-undo' });
  return prepareRestore(context, { name: copy.name, bytes }, { progress, rows: 'as-written' });
};

/** Brings back what `prepareUndo` found; itself undone in the same way. */
export const undoRestore = (
  context: BackupContext,
  prepared: PreparedRestore,
  progress?: Progress,
): Promise<Result<Restored, RestoreError>> =>
  restoreBackup(context, prepared, {
    progress,
    label: `Restauração desfeita: ${prepared.name}`,
    check: false,
  });
