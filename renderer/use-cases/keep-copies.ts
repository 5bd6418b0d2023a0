import type { Progress } from '@renderer/data/backup/dump-store';
import { storeFailure } from '@renderer/data/store-failure';
import type { BackupPlace } from '@renderer/platform/platform';
import type { BackupContents } from '@shared/backup/format';
import { copiesToDrop } from '@shared/backup/retention';
import type { Bytes } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { backupTasks } from './background';
import type { BackupContext, ExportError, PlaceOutcome } from './export-backup';

/** A copy as it is written into places. */
export interface CopyToKeep {
  readonly name: string;
  readonly bytes: Bytes;
  /** With which it is locked, if it is. */
  readonly passphrase?: string;
}

const notWritten = (reason: 'no-place' | FileReason): ExportError => ({
  reason: 'not-written',
  cause: reason === 'no-place' ? 'folder-missing' : reason,
});

const digestOf = async (bytes: Bytes): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();

/** A name that no file of the place has yet: a second copy within a minute never takes the place of the first. */
export const freeName = (name: string, { files }: BackupPlace): string => {
  const taken = new Set(files.map((file) => file.name));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = name.replace('.emdia', `-${count}.emdia`);
  return free;
};

/** Lets go what the policy lets go; a place that refuses only keeps more than it would have to. */
const tidy = async (
  { platform, clock }: BackupContext,
  { id, files }: BackupPlace,
  shop: string,
  proven: string,
): Promise<void> => {
  const names = [...files.map((file) => file.name), proven];
  const drop = copiesToDrop({ names, shop, today: clock.today(), proven });
  if (drop.length > 0) await platform.places.discard(id, drop);
};

/**
 * Writes a copy into places, one after the other, and proves each by what is read back from there. The restore is tried
 * once: where the very same bytes (by their SHA-256) come back, it could not go otherwise.
 */
export const keepInPlaces = async (
  context: BackupContext,
  all: readonly BackupPlace[],
  copy: CopyToKeep,
  expected: BackupContents,
  progress: Progress,
): Promise<PlaceOutcome[]> => {
  const { platform, tasks = backupTasks() } = context;
  const proven = new Set<string>();

  const keepIn = async (place: BackupPlace, tell: Progress): Promise<Result<void, ExportError>> => {
    const name = freeName(copy.name, place);
    // What cannot be believed must not stand among the copies.
    const takeAway = () => platform.places.discard(place.id, [name]);
    const written = await platform.places.write(place.id, { name, bytes: copy.bytes });
    if (!written.ok && written.reason === 'damaged') await takeAway();
    if (!written.ok) return err(notWritten(written.reason));
    const read = await platform.places.read(place.id, name);
    if (!read.ok && read.reason === 'damaged') await takeAway();
    if (!read.ok) return err(notWritten(read.reason));
    const digest = await digestOf(read.bytes);
    if (!proven.has(digest)) {
      const { passphrase } = copy;
      const proof = await tasks.prove({ written: read.bytes, expected, passphrase }, tell);
      if (!proof.ok) {
        // An unsound one holds all there is.
        if (proof.error.reason === 'not-proven') await takeAway();
        return proof;
      }
      proven.add(digest);
    }
    await tidy(context, place, expected.header.shop, name);
    return ok(undefined);
  };

  const outcomes: PlaceOutcome[] = [];
  for (const [index, place] of all.entries()) {
    // Whatever happens in one place, the others get theirs.
    const result = await keepIn(place, (share) => progress((index + share) / all.length)).catch((error) =>
      err({ reason: 'not-written', cause: storeFailure(error) } as const),
    );
    outcomes.push({ place, result });
  }
  return outcomes;
};
