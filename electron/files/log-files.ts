import { appendFile, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogFiles } from '@shared/log/rotating-log';
import { codeOf } from './file-errors';

const unlessMissing =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (codeOf(error) === 'ENOENT') return otherwise;
    throw error;
  };

/** The files of the app's log, in a folder that is made when the first line is written. */
export const createLogFiles = (folder: string): LogFiles => ({
  size: (name) => stat(join(folder, name)).then(({ size }) => size, unlessMissing(0)),
  append: async (name, text) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, text, { mode: 0o600 });
  },
  rename: (from, to) => rename(join(folder, from), join(folder, to)).catch(unlessMissing(undefined)),
  read: (name) => readFile(join(folder, name), 'utf8').catch(unlessMissing('')),
});
