import { dumpStore, type Progress } from '@renderer/data/backup/dump-store';
import { openBackup } from '@renderer/data/backup/open-backup';
import { Database, EXAMPLE_DATABASE } from '@renderer/data/database';
import type { SafetyCopy } from '@renderer/data/safety-copies';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import { backupFileName } from '@shared/backup/file-name';
import { err, ok, type Result } from '@shared/result';
import { keepBefore } from './keep-before';
import type { OpeningContext } from './open-store';

/** The store as its own version has it, whole, or null when there is nothing in it. */
const copyBefore = async (
  { platform, clock }: OpeningContext,
  name: string,
  version: number,
  progress?: Progress,
) => {
  const old = new Database(name, version);
  try {
    await old.open();
    const { version: app } = await platform.appInfo();
    const at = clock.now();
    const dump = await dumpStore(old, { createdAt: at, app }, progress);
    const { header, counts, totals } = dump.contents;
    if (Object.values(counts).every((count) => count === 0)) return null;
    // By its bytes, not by its rows, which may be what an upgrade mends.
    const proof = await openBackup(dump.bytes, { rows: 'as-written' });
    if (!proof.ok) throw new Error(`the copy before the upgrade is not whole: ${proof.error.reason}`);
    const file = backupFileName(header.shop, clock.today(), clock.timeOfDay(), 'antes-de-atualizar');
    const { customers, openCents } = totals;
    const copy: SafetyCopy = { at, store: name, name: file, customers, openCents, before: 'upgrade' };
    return { copy, bytes: dump.bytes };
  } finally {
    old.close();
  }
};

/** Keeps a copy of a store of an earlier version, as that version could read it, before it is upgraded. */
export const keepBeforeUpgrade = async (
  context: OpeningContext,
  name: string,
  version: number,
  progress?: Progress,
): Promise<Result<void, StoreFailure>> => {
  // What is tried out there is made anew whenever somebody wants to.
  if (name === EXAMPLE_DATABASE) return ok(undefined);
  try {
    const made = await copyBefore(context, name, version, progress);
    return made ? await keepBefore(context, made.copy, made.bytes, { here: false }) : ok(undefined);
  } catch (error) {
    return err(storeFailure(error));
  }
};
