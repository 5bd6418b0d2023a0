import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporaryName } from './temporary-names';

/** However slow the disk, nobody is still writing after a day: another computer may share the folder. */
const leftAfterMs = 24 * 60 * 60_000;

const removeIfLeft = async (path: string, now: number): Promise<void> => {
  const found = await lstat(path);
  if (found.isFile() && now - found.mtimeMs > leftAfterMs) await rm(path, { force: true });
};

/**
 * Removes the temporary files of writers that were killed half way (a power cut), which fill the pen drive otherwise.
 * What cannot be removed now is left for the next time. `now` is in milliseconds since 1970 UTC.
 */
export const sweepLeftovers = async (folder: string, now: number): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  await Promise.allSettled(
    names.filter(isTemporaryName).map((name) => removeIfLeft(join(folder, name), now)),
  );
};
