import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryTag } from './temporary-names';

export interface NewFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The steps of an atomic write, one by one, so that tests can make each of them fail. */
export interface AtomicFiles {
  /** Tells one temporary file from all others. */
  nextTag(): string;
  /** Fails when the file is already there. */
  openNew(path: string): Promise<NewFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  removeIfThere(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  isFolder(path: string): Promise<boolean>;
  wait(milliseconds: number): Promise<unknown>;
}

const syncFolder = async (path: string): Promise<void> => {
  // Windows cannot open a folder for syncing; NTFS journals the rename.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

const startedAt = Date.now();
let count = 0;

export const nodeFiles: AtomicFiles = {
  nextTag: () => {
    count += 1;
    return temporaryTag(process.pid, startedAt, count);
  },
  openNew: (path) => open(path, 'wx', 0o600),
  readFile: (path) => readFile(path),
  rename,
  removeIfThere: (path) => rm(path, { force: true }),
  syncFolder,
  isFolder,
  wait,
};
