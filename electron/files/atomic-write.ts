import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { codeOf, reasonOf } from './file-errors';
import type { AtomicFiles } from './node-files';
import { serialised } from './serialised';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** On Windows a virus scanner or a sync program may hold a file for a moment (npm/write-file-atomic). */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const renameAttempts = 8;

const renamePatiently = async (files: AtomicFiles, from: string, to: string): Promise<FileReason | null> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.rename(from, to);
      return null;
    } catch (error) {
      if (!passing.has(codeOf(error))) return reasonOf(error, 'folder-missing');
      if (attempt === renameAttempts) return 'locked';
      await files.wait(20 * 2 ** attempt);
    }
  }
};

const writeTemporary = async (files: AtomicFiles, path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await files.openNew(path);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export type WriteOutcome = Result<{ readonly sizeBytes: number }, FileReason>;
export type AtomicWrite = (target: string, bytes: Uint8Array) => Promise<WriteOutcome>;

/**
 * Writes a whole file or nothing: to a new file beside the target, synced, read back and compared, and
 * only then renamed over it. Whatever goes wrong, the old file stays as it was and nothing is left behind.
 */
export const createAtomicWrite = (files: AtomicFiles): AtomicWrite => {
  let count = 0;
  const write = async (target: string, bytes: Uint8Array): Promise<WriteOutcome> => {
    count += 1;
    const temporary = join(dirname(target), `.${basename(target)}.${files.tag}-${count}.tmp`);
    const giveUp = async (reason: FileReason): Promise<WriteOutcome> => {
      await files.removeIfThere(temporary);
      return err(reason);
    };
    try {
      await writeTemporary(files, temporary, bytes);
      if (digest(await files.readFile(temporary)) !== digest(bytes)) return await giveUp('damaged');
    } catch (error) {
      return giveUp(reasonOf(error, 'folder-missing'));
    }
    const refused = await renamePatiently(files, temporary, target);
    if (refused !== null) return giveUp(refused);
    await files.syncFolder(dirname(target));
    return ok({ sizeBytes: bytes.byteLength });
  };
  return serialised(write);
};
