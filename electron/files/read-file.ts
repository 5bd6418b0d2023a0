import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Bytes, byteLimits } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { reasonOf } from './file-errors';
import { patiently } from './patience';

/** A virus scanner or a sync program reads a new file, too, and on Windows holds it meanwhile. */
const heldForAMoment = { passing: new Set(['EBUSY']), attempts: 5, wait };

/** Works on an ordinary file of at most `maxBytes`; a folder or a device counts as missing. */
const onFile = async <T>(
  path: string,
  maxBytes: number,
  work: (handle: FileHandle, stats: Stats) => Promise<T>,
): Promise<Result<T, FileReason>> => {
  try {
    const handle = await patiently(heldForAMoment, () => open(path, 'r'));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return err('file-missing');
      return stats.size > maxBytes ? err('too-large') : ok(await work(handle, stats));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(reasonOf(error, 'file-missing'));
  }
};

/** The contents of a file, in an array of their own: a small Buffer is a window into memory shared with others. */
export const readWholeFile = (path: string, maxBytes: number): Promise<Result<Bytes, FileReason>> =>
  onFile(path, maxBytes, async (handle) => new Uint8Array(await handle.readFile()));

interface FilePart {
  readonly bytes: Bytes;
  /** Of the whole file, as its time: by both the next part is known to be of the same contents. */
  readonly sizeBytes: number;
  readonly modifiedAt: number;
}

/** The part of a copy that begins at `from`, shorter than the others at its end and empty behind it. */
export const readPart = (path: string, from: number): Promise<Result<FilePart, FileReason>> =>
  onFile(path, byteLimits.backup, async (handle, { size, mtimeMs }) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(byteLimits.part, size - from)));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return { bytes: bytes.slice(0, bytesRead), sizeBytes: size, modifiedAt: Math.max(0, mtimeMs) };
  });
