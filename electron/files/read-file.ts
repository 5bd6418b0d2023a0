import { open } from 'node:fs/promises';
import type { Bytes } from '@shared/ipc/bytes';
import type { FileReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { reasonOf } from './file-errors';

/** The contents of an ordinary file of at most `maxBytes`; a folder or a device counts as missing. */
export const readWholeFile = async (path: string, maxBytes: number): Promise<Result<Bytes, FileReason>> => {
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return err('file-missing');
      if (stats.size > maxBytes) return err('too-large');
      const contents = await handle.readFile();
      // A plain array of its own: a small Buffer is a window into memory shared with others.
      return ok(new Uint8Array(contents));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(reasonOf(error, 'file-missing'));
  }
};
