import { basename } from 'node:path';
import { byteLimits } from '@shared/ipc/bytes';
import { readWholeFile } from '../files/read-file';
import type { IpcHandlers } from './register';
import type { Services } from './services';

type BackupChannels = Extract<keyof IpcHandlers, `backup:${string}`>;

export const backupHandlers = ({
  backups,
  dialogs,
}: Pick<Services, 'backups' | 'dialogs'>): Pick<IpcHandlers, BackupChannels> => ({
  'backup:places': async () => ({ places: await backups.list() }),
  'backup:add-place': async () => {
    const chosen = await dialogs.chooseFolder(await backups.latestFolder());
    return { place: chosen === null ? null : await backups.add(chosen) };
  },
  'backup:forget-place': async (args) => {
    await backups.forget(args);
    return {};
  },
  'backup:write': (copy) => backups.write(copy),
  'backup:read': (copy) => backups.read(copy),
  'backup:discard': (copies) => backups.discard(copies),
  'backup:open-file': async () => {
    const path = await dialogs.chooseBackup();
    if (path === null) return { ok: false, reason: 'cancelled' };
    const contents = await readWholeFile(path, byteLimits.backup);
    return contents.ok
      ? { ok: true, name: basename(path), bytes: contents.value }
      : { ok: false, reason: contents.error };
  },
});
