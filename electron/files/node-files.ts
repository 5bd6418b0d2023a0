import { open, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

export interface NewFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The steps of an atomic write, one by one, so that tests can make each of them fail. */
export interface AtomicFiles {
  /** Tells this run's temporary files from those of another. */
  readonly tag: string;
  /** Fails when the file is already there. */
  openNew(path: string): Promise<NewFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  removeIfThere(path: string): Promise<void>;
  /** Makes the rename itself survive a power cut, where the system can. Never fails. */
  syncFolder(path: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
}

const syncFolder = async (path: string): Promise<void> => {
  // Windows cannot open a folder for syncing; NTFS journals the rename.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  // Network file systems answer EINVAL; the file itself is already on the disk.
  await folder.sync().catch(() => undefined);
  await folder.close().catch(() => undefined);
};

export const nodeFiles: AtomicFiles = {
  tag: `${process.pid}-${Date.now().toString(36)}`,
  openNew: (path) => open(path, 'wx', 0o600),
  readFile: (path) => readFile(path),
  rename,
  // A folder that went away took the temporary file with it.
  removeIfThere: (path) => rm(path, { force: true }).catch(() => undefined),
  syncFolder,
  wait,
};
