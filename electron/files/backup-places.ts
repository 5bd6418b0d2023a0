import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';
import type { AtomicWrite } from './atomic-write';
import { copiesIn, discardCopies } from './copies';
import { createGathering } from './gathering';
import { createLooks } from './in-time';
import { sweepLeftovers } from './leftovers';
import { isFolder } from './node-files';
import { readPart } from './read-file';
import type { SettingsStore } from './settings-store';

type BackupPlace = IpcResult<'backup:places'>['places'][number];

/** What the page calls a folder: the same in every run, and no path. */
const idOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** A network folder that is away may keep everybody waiting for a minute; the screen does not wait with it. */
const answerMs = 5_000;

/** The folders the owner chose for copies. Their paths never come from the page. */
export const createBackupPlaces = (settings: SettingsStore, write: AtomicWrite) => {
  const gathering = createGathering();
  const lookAt = createLooks(answerMs);

  const placeOf = async (folder: string): Promise<BackupPlace> => {
    const place = { id: idOf(folder), kind: 'folder', name: folder } as const;
    const files = await lookAt(folder, () => copiesIn(folder));
    // Null: a pen drive that was taken out, a network folder that is away.
    return files === null ? { ...place, reachable: false, files: [] } : { ...place, reachable: true, files };
  };

  const folders = async (): Promise<readonly string[]> => (await settings.read()).backupFolders;
  const folderOf = async (place: string) => (await folders()).find((folder) => idOf(folder) === place);

  const reachable = async (place: string) => {
    const folder = await folderOf(place);
    if (folder === undefined) return { ok: false, reason: 'no-place' } as const;
    if (!(await lookAt(folder, () => isFolder(folder))))
      return { ok: false, reason: 'folder-missing' } as const;
    return { ok: true, folder } as const;
  };

  return {
    list: async (): Promise<BackupPlace[]> => Promise.all((await folders()).map(placeOf)),

    /** The one added last, where the next is likely to be. */
    latestFolder: async (): Promise<string | null> => (await folders()).at(-1) ?? null,

    add: async (folder: string): Promise<BackupPlace> => {
      await settings.change((now) => ({ backupFolders: [...new Set([...now.backupFolders, folder])] }));
      return placeOf(folder);
    },

    forget: ({ place }: IpcArgs<'backup:forget-place'>): Promise<void> =>
      settings.change((now) => ({
        backupFolders: now.backupFolders.filter((folder) => idOf(folder) !== place),
      })),

    write: async (part: IpcArgs<'backup:write'>): Promise<IpcResult<'backup:write'>> => {
      const { place, name } = part;
      const found = await reachable(place);
      if (!found.ok) return found;
      const gathered = gathering.add(part);
      if (gathered === null) return { ok: false, reason: 'unknown' };
      if (gathered.bytes === null) return { ok: true, name, sizeBytes: gathered.sizeBytes };
      // First, as it may make the room that is needed.
      await sweepLeftovers(found.folder, Date.now());
      const written = await write(join(found.folder, name), gathered.bytes);
      return written.ok
        ? { ok: true, name, sizeBytes: written.value.sizeBytes }
        : { ok: false, reason: written.error };
    },

    read: async ({ place, name, from }: IpcArgs<'backup:read'>): Promise<IpcResult<'backup:read'>> => {
      const found = await reachable(place);
      if (!found.ok) return found;
      const part = await readPart(join(found.folder, name), from);
      return part.ok ? { ok: true, ...part.value } : { ok: false, reason: part.error };
    },

    discard: async ({ place, names }: IpcArgs<'backup:discard'>): Promise<IpcResult<'backup:discard'>> => {
      const folder = await folderOf(place);
      return { removed: folder === undefined ? [] : await discardCopies(folder, names) };
    },
  };
};

export type BackupPlaces = ReturnType<typeof createBackupPlaces>;
