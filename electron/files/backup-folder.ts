import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byteLimits } from '@shared/ipc/bytes';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';
import { hasEnding, isSafeFileName } from '@shared/ipc/file-names';
import type { AtomicWrite } from './atomic-write';
import { readWholeFile } from './read-file';
import type { SettingsStore } from './settings-store';

type BackupStatus = IpcResult<'backup:status'>;

const copiesIn = async (folder: string): Promise<BackupStatus['files']> => {
  const names = (await readdir(folder)).filter((name) => isSafeFileName(name) && hasEnding(name, 'backup'));
  const files = await Promise.all(
    names.map(async (name) => {
      // Taken away between listing and looking: not there any more.
      const found = await lstat(join(folder, name)).catch(() => null);
      return found?.isFile() ? [{ name, sizeBytes: found.size, modifiedAt: Math.max(0, found.mtimeMs) }] : [];
    }),
  );
  return files.flat().sort((a, b) => b.modifiedAt - a.modifiedAt || b.name.localeCompare(a.name));
};

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** The folder the owner chose for copies. Its path never comes from the page. */
export const createBackupFolder = (settings: SettingsStore, write: AtomicWrite) => ({
  use: async (folder: string): Promise<void> => {
    await settings.save({ ...(await settings.read()), backupFolder: folder });
  },

  current: async (): Promise<string | null> => (await settings.read()).backupFolder,

  status: async (): Promise<BackupStatus> => {
    const { backupFolder: folder } = await settings.read();
    if (folder === null) return { folder, reachable: false, files: [] };
    try {
      return { folder, reachable: true, files: await copiesIn(folder) };
    } catch {
      // A pen drive that was taken out, a network folder that is away.
      return { folder, reachable: false, files: [] };
    }
  },

  write: async ({ name, bytes }: IpcArgs<'backup:write'>): Promise<IpcResult<'backup:write'>> => {
    const { backupFolder: folder } = await settings.read();
    if (folder === null) return { ok: false, reason: 'no-folder' };
    if (!(await isFolder(folder))) return { ok: false, reason: 'folder-missing' };
    const written = await write(join(folder, name), bytes);
    return written.ok
      ? { ok: true, name, sizeBytes: written.value.sizeBytes }
      : { ok: false, reason: written.error };
  },

  read: async ({ name }: IpcArgs<'backup:read'>): Promise<IpcResult<'backup:read'>> => {
    const { backupFolder: folder } = await settings.read();
    if (folder === null) return { ok: false, reason: 'no-folder' };
    if (!(await isFolder(folder))) return { ok: false, reason: 'folder-missing' };
    const contents = await readWholeFile(join(folder, name), byteLimits.backup);
    return contents.ok ? { ok: true, bytes: contents.value } : { ok: false, reason: contents.error };
  },
});

export type BackupFolder = ReturnType<typeof createBackupFolder>;
