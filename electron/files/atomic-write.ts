import { dirname } from 'node:path';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { codeOf, reasonOf } from './file-errors';
import type { AtomicFiles, NewFile } from './node-files';
import { patiently } from './patience';
import { serialised } from './serialised';
import { temporaryPath } from './temporary-names';

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b);

/** On Windows a virus scanner or a sync program may hold a file for a moment (npm/write-file-atomic). */
const heldForAMoment = { passing: new Set(['EPERM', 'EACCES', 'EBUSY']), attempts: 8 };
const readAgain = { passing: new Set(['EBUSY']), attempts: 4 };

/** Some network folders cannot sync; what stands there is read back all the same. */
const cannotSync = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

const syncWherePossible = async (file: NewFile): Promise<void> => {
  try {
    await file.sync();
  } catch (error) {
    if (!cannotSync.has(codeOf(error))) throw error;
  }
};

const writeTemporary = async (files: AtomicFiles, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await files.openNew(path);
  try {
    await file.writeFile(bytes);
    await syncWherePossible(file);
  } catch (error) {
    // What went wrong first is what the owner has to hear of.
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
};

/** Null when the target now is the new file. */
const putInPlace = async (
  files: AtomicFiles,
  temporary: string,
  target: string,
  bytes: Uint8Array,
): Promise<FileReason | null> => {
  const { wait } = files;
  try {
    await writeTemporary(files, temporary, bytes);
    const written = await patiently({ ...readAgain, wait }, () => files.readFile(temporary));
    if (!isEqual(written, bytes)) return 'damaged';
  } catch (error) {
    return reasonOf(error, 'folder-missing');
  }
  try {
    await patiently({ ...heldForAMoment, wait }, () => files.rename(temporary, target));
    return null;
  } catch (error) {
    // The folder took a new file a moment ago: what is refused now is this one name.
    return heldForAMoment.passing.has(codeOf(error)) ? 'locked' : reasonOf(error, 'folder-missing');
  }
};

export type WriteOutcome = Result<{ readonly sizeBytes: number }, FileReason>;
export type AtomicWrite = (target: string, bytes: Uint8Array) => Promise<WriteOutcome>;

/**
 * Writes a whole file or nothing: to a new file beside the target, synced, read back and compared, and
 * only then renamed over it. Whatever goes wrong, the old file stays as it was and nothing is left behind,
 * or only a temporary file that `sweepLeftovers` knows.
 */
export const createAtomicWrite = (files: AtomicFiles): AtomicWrite => {
  const write = async (target: string, bytes: Uint8Array): Promise<WriteOutcome> => {
    const folder = dirname(target);
    const temporary = temporaryPath(target, files.nextTag());
    const refused = await putInPlace(files, temporary, target, bytes);
    if (refused === null) {
      // Makes the rename itself survive a power cut, where the system can; the file's contents already do.
      await files.syncFolder(folder).catch(() => undefined);
      return ok({ sizeBytes: bytes.byteLength });
    }
    // A folder that went away took the temporary file with it.
    await files.removeIfThere(temporary).catch(() => undefined);
    // A pen drive that is pulled out answers in many ways; what counts is that it is not there any more.
    return err((await files.isFolder(folder)) ? refused : 'folder-missing');
  };
  return serialised(write);
};
