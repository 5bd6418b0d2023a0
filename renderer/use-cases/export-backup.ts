import type { Dump, Progress } from '@renderer/data/backup/dump-store';
import type { ProofError } from '@renderer/data/backup/prove-copy';
import { readDevice } from '@renderer/data/device';
import { note } from '@renderer/data/log';
import { type BackupRecord, writeSetting } from '@renderer/data/settings';
import { storeFailure } from '@renderer/data/store-failure';
import type { BackupPlace, Platform } from '@renderer/platform/platform';
import { backupFileName, lockedName } from '@shared/backup/file-name';
import type { BackupContents } from '@shared/backup/format';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { type BackupTasks, backupTasks } from './background';
import { type CopyToKeep, keepInPlaces } from './keep-copies';
import { logExport, wholeShop } from './log-export';
import { rememberOutcomes } from './remember-copies';
import { needsOwner, type UseCaseContext } from './use-case';
import { withoutOtherWindows } from './without-other-windows';

export interface BackupContext extends UseCaseContext {
  readonly platform: Platform;
  /** Where the long work is done; in the background unless said otherwise. */
  readonly tasks?: BackupTasks;
}

export type ExportError =
  /** The owner has not chosen a folder for copies yet (desktop). */
  | { readonly reason: 'no-place' }
  | { readonly reason: 'cancelled' }
  /** Another window is making one at this moment. */
  | { readonly reason: 'busy' }
  | { readonly reason: 'not-written'; readonly cause: FileReason }
  | ProofError;

export interface BackupFile extends Dump {
  readonly name: string;
  readonly record: BackupRecord;
}

export interface PlaceOutcome {
  readonly place: BackupPlace;
  readonly result: Result<void, ExportError>;
}

export interface Exported extends BackupRecord {
  /** How it went in each place. In at least one the copy is proven, or it was taken home. */
  readonly outcomes: readonly PlaceOutcome[];
}

/** The store as a backup file, not yet written anywhere and not locked. `note` becomes part of its name. */
export const makeBackup = async (
  { db, clock, platform, tasks = backupTasks() }: BackupContext,
  progress?: Progress,
  note?: string,
): Promise<BackupFile> => {
  const { version: app } = await platform.appInfo();
  const at = clock.now();
  const dump = await tasks.dump({ store: db.name, createdAt: at, app }, progress);
  const { header, totals } = dump.contents;
  const name = backupFileName(header.shop, clock.today(), clock.timeOfDay(), note);
  const record = { at, name, customers: totals.customers, openCents: totals.openCents };
  return { ...dump, name, record };
};

/** As it may leave this computer: locked, where the owner set a passphrase. The file's bytes are handed over. */
export const readyToKeep = async (
  { tasks = backupTasks() }: Pick<BackupContext, 'tasks'>,
  { name, bytes }: Pick<BackupFile, 'name' | 'bytes'>,
): Promise<CopyToKeep> => {
  const passphrase = await readDevice('copyPassphrase');
  if (passphrase === undefined) return { name, bytes };
  return { name: lockedName(name), bytes: await tasks.lock({ bytes, passphrase }), passphrase };
};

export interface ExportOptions {
  readonly progress?: Progress;
  /** Only into these places. */
  readonly places?: readonly string[];
  /** Also as a file the owner takes along: a download in the browser. */
  readonly takeHome?: boolean;
  /** Waits for one that is being made, instead of leaving it at that. */
  readonly waits?: boolean;
}

/** The part of the time the making usually takes; the rest is the proof. */
const MAKING = 0.4;

const away = (place: BackupPlace): PlaceOutcome => ({
  place,
  result: err({ reason: 'not-written', cause: 'folder-missing' }),
});

/**
 * What is remembered of copies decides nothing about them: where this computer's disk is full, the one on the pen drive
 * is as good as any.
 */
const afterwards = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    note(({ errorName, positions }) => ({
      event: 'rejection',
      error: errorName(error),
      at: positions(error),
    }));
  }
};

/** The file as the owner takes it along, proven before if no place did. An unsound one is handed over and said to be. */
const takeAlong = async (
  context: BackupContext,
  { name, bytes, passphrase }: CopyToKeep,
  expected: BackupContents,
  isProven: boolean,
): Promise<Result<void, ExportError>> => {
  const { db, platform, tasks = backupTasks() } = context;
  const proof = isProven
    ? ok(undefined)
    : await tasks.prove({ written: bytes.slice(), expected, passphrase });
  if (!proof.ok && proof.error.reason !== 'not-sound') return proof;
  const saved = await platform.saveFile({ kind: 'backup', suggestedName: name, bytes });
  if (saved.saved) {
    // The shop may have been left meanwhile.
    if (!db.hasBeenClosed()) await afterwards(logExport(context, { label: wholeShop(saved.name) }));
    return proof;
  }
  return saved.reason === 'cancelled'
    ? err({ reason: 'cancelled' })
    : err({ reason: 'not-written', cause: saved.reason });
};

const firstFailure = (results: readonly (Result<void, ExportError> | undefined)[]): ExportError => {
  for (const result of results) if (result && !result.ok) return result.error;
  return { reason: 'no-place' };
};

const exportAlone = async (
  context: BackupContext,
  { progress = () => undefined, places: wanted, takeHome = false }: ExportOptions,
): Promise<Result<Exported, ExportError>> => {
  const all = await context.platform.places.list();
  const places = wanted ? all.filter(({ id }) => wanted.includes(id)) : all;
  const there = places.filter(({ reachable }) => reachable);
  const missing = places.filter(({ reachable }) => !reachable).map(away);
  if (there.length === 0 && !takeHome) {
    await afterwards(rememberOutcomes(context, missing));
    return err(firstFailure(missing.map(({ result }) => result)));
  }
  try {
    const file = await makeBackup(context, (share) => progress(share * MAKING));
    const copy = await readyToKeep(context, file);
    const kept = await keepInPlaces(context, there, copy, file.contents, (share) =>
      progress(MAKING + share * (1 - MAKING)),
    );
    const outcomes = [...kept, ...missing];
    const isProven = kept.some(({ result }) => result.ok);
    const taken = takeHome ? await takeAlong(context, copy, file.contents, isProven) : undefined;
    await afterwards(rememberOutcomes(context, outcomes, { ...file, isTaken: taken?.ok ?? false }));
    if (!isProven && !taken?.ok) return err(firstFailure([taken, ...kept.map(({ result }) => result)]));
    // The shop may have been left while its copy was made: the copy is good all the same.
    if (!context.db.hasBeenClosed()) await afterwards(writeSetting(context.db, 'lastBackup', file.record));
    progress(1);
    return ok({ ...file.record, name: copy.name, outcomes });
  } catch (error) {
    const cause = storeFailure(error);
    const failed = there.map((place) => ({ place, result: err({ reason: 'not-written', cause } as const) }));
    await afterwards(rememberOutcomes(context, [...failed, ...missing]));
    return err({ reason: 'not-written', cause });
  }
};

const noteExport = (exported: Result<Exported, ExportError>, milliseconds: number): void => {
  if (exported.ok) {
    const { customers, outcomes } = exported.value;
    const places = outcomes.filter(({ result }) => result.ok).length;
    note(() => ({ event: 'backup-made', customers, places, failed: outcomes.length - places, milliseconds }));
  } else {
    const { error } = exported;
    const reason = error.reason === 'not-written' ? error.cause : error.reason;
    note(({ logReason }) => ({ event: 'backup-failed', reason: logReason(reason) }));
  }
};

/**
 * Makes a copy of the whole shop, keeps it in every place and proves it in each: what is read back from there brings the
 * shop back. Remembers how it went in each place, and lets old copies go where it went well.
 */
export const exportBackup = async (
  context: BackupContext,
  options: ExportOptions = {},
): Promise<Result<Exported, ExportError>> => {
  if (options.takeHome) needsOwner(context, 'export');
  const started = performance.now();
  const { waits = false } = options;
  const alone = await withoutOtherWindows('em-dia-copia', () => exportAlone(context, options), { waits });
  const exported: Result<Exported, ExportError> = alone ?? err({ reason: 'busy' });
  noteExport(exported, Math.round(performance.now() - started));
  return exported;
};
