import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newestCopiesFirst } from '@shared/backup/copy-order';
import { mostCopies } from '@shared/ipc/backup-channels';
import type { IpcResult } from '@shared/ipc/contract';
import { hasEnding, isSafeFileName } from '@shared/ipc/file-names';

type Copy = IpcResult<'backup:places'>['places'][number]['files'][number];

const isCopyName = (name: string): boolean => isSafeFileName(name) && hasEnding(name, 'backup');

/** The copies in a folder, newest first. A link or a folder with the name of a copy is none. */
export const copiesIn = async (folder: string): Promise<Copy[]> => {
  const names = (await readdir(folder)).filter(isCopyName);
  const files = await Promise.all(
    names.map(async (name) => {
      // Taken away between listing and looking: not there any more.
      const found = await lstat(join(folder, name)).catch(() => null);
      return found?.isFile() ? [{ name, sizeBytes: found.size, modifiedAt: Math.max(0, found.mtimeMs) }] : [];
    }),
  );
  return newestCopiesFirst(files.flat()).slice(0, mostCopies);
};

/** Removes these copies, and never anything else. One that is held by another program stays for the next time. */
export const discardCopies = async (folder: string, names: readonly string[]): Promise<string[]> => {
  const removed: string[] = [];
  for (const name of names.filter(isCopyName)) {
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    if (!found?.isFile()) continue;
    const isGone = await rm(path).then(
      () => true,
      () => false,
    );
    if (isGone) removed.push(name);
  }
  return removed;
};
