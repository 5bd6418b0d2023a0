import { newestCopiesFirst } from '@shared/backup/copy-order';
import { type Bytes, byteLimits } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { hasEnding, isSafeFileName } from '@shared/ipc/file-names';
import type { BackupPlace, BackupPlaces, CopyRead, CopyWritten } from './platform';

/** The one place of a browser. */
const placeId = 'browser';

const reasons: Record<string, FileReason> = {
  QuotaExceededError: 'disk-full',
  NotFoundError: 'file-missing',
  TypeMismatchError: 'file-missing',
  NoModificationAllowedError: 'locked',
  NotReadableError: 'damaged',
};

const reasonOf = (error: unknown): FileReason =>
  error instanceof DOMException ? (reasons[error.name] ?? 'unknown') : 'unknown';

const isCopyName = (name: string): boolean => isSafeFileName(name) && hasEnding(name, 'backup');

/** Both at work beside the page, which a large copy must not hold up. */
const isEqual = async (a: Bytes, b: Bytes): Promise<boolean> => {
  const [one, other] = await Promise.all([a, b].map((bytes) => crypto.subtle.digest('SHA-256', bytes)));
  const [left, right] = [new Uint8Array(one ?? []), new Uint8Array(other ?? [])];
  return a.length === b.length && left.every((byte, index) => byte === right[index]);
};

const copiesIn = async (folder: FileSystemDirectoryHandle): Promise<BackupPlace['files']> => {
  const files: { name: string; sizeBytes: number; modifiedAt: number }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file' || !isCopyName(name)) continue;
    const { size, lastModified } = await (await folder.getFileHandle(name)).getFile();
    // A file of nothing was made when the tab was closed before its contents were there.
    if (size > 0) files.push({ name, sizeBytes: size, modifiedAt: lastModified });
  }
  return newestCopiesFirst(files);
};

/** All or nothing: what is written takes the file's place when the stream is closed, and only then. */
const replaceContents = async (file: FileSystemFileHandle, bytes: Bytes): Promise<void> => {
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
};

/** Asking for a file makes an empty one, unless there was one before. */
const removeEmpty = async (folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> => {
  try {
    if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
  } catch {
    // The list leaves empty files out.
  }
};

const writeCopy = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Bytes,
): Promise<CopyWritten> => {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await replaceContents(file, bytes);
    const written = await file.getFile();
    if (await isEqual(new Uint8Array(await written.arrayBuffer()), bytes))
      return { ok: true, name, sizeBytes: written.size };
    return { ok: false, reason: 'damaged' };
  } catch (error) {
    await removeEmpty(folder, file);
    throw error;
  }
};

/**
 * Copies in the browser's own keeping (the origin private file system): safe from a mistake in the shop, not from
 * the loss of the computer. `openFolder` fails where the browser keeps no files.
 */
export const createBrowserPlaces = (openFolder: () => Promise<FileSystemDirectoryHandle>): BackupPlaces => ({
  list: async () => {
    const place = { id: placeId, kind: 'browser', name: 'Neste navegador' } as const;
    try {
      return [{ ...place, reachable: true, files: await copiesIn(await openFolder()) }];
    } catch {
      return [{ ...place, reachable: false, files: [] }];
    }
  },

  write: async (place, { name, bytes }): Promise<CopyWritten> => {
    if (place !== placeId) return { ok: false, reason: 'no-place' };
    if (!isCopyName(name)) throw new Error(`not the name of a copy: ${name}`);
    try {
      return await writeCopy(await openFolder(), name, bytes);
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  },

  read: async (place, name): Promise<CopyRead> => {
    if (place !== placeId) return { ok: false, reason: 'no-place' };
    try {
      const file = await (await (await openFolder()).getFileHandle(name)).getFile();
      if (file.size > byteLimits.backup) return { ok: false, reason: 'too-large' };
      return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  },

  discard: async (place, names) => {
    const removed: string[] = [];
    const folder = place === placeId ? await openFolder().catch(() => null) : null;
    if (folder === null) return { removed };
    for (const name of names.filter(isCopyName)) {
      const isGone = await folder.removeEntry(name).then(
        () => true,
        () => false,
      );
      if (isGone) removed.push(name);
    }
    return { removed };
  },
});
