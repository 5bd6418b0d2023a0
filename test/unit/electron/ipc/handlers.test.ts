import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dialogs } from '@electron/files/dialogs';
import { createHandlers } from '@electron/ipc/handlers';
import { createServices } from '@electron/services';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const bytes = new TextEncoder().encode('a;b\n');

const handlersWith = (dialogs: Partial<Dialogs> = {}) => {
  const services = createServices({
    version: '1.2.3',
    platform: 'linux',
    folders: { userData: folder.path, documents: folder.path, temporary: folder.path },
    dialogs: {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    },
    openPath: async () => '',
    openExternal: async (url) => url === 'tel:190',
  });
  return createHandlers({ ...services, dialogs: { ...services.dialogs, ...dialogs } });
};

describe('what the channels do', () => {
  it('tell the version', async () => {
    expect(await handlersWith()['app:info']({})).toEqual({ version: '1.2.3', platform: 'linux' });
  });

  it('keep the folder that was chosen, and the one before when the owner gives up', async () => {
    const chosen = await handlersWith({ chooseFolder: async () => folder.path })['backup:choose-folder']({});
    expect(chosen).toEqual({ folder: folder.path });
    expect(await handlersWith()['backup:choose-folder']({})).toEqual({ folder: folder.path });
    expect((await handlersWith()['backup:status']({})).folder).toBe(folder.path);
  });

  it('save where the dialog says', async () => {
    const target = join(folder.path, 'rejeitadas.csv');
    const save = handlersWith({ chooseTarget: async () => target })['files:save'];
    expect(await save({ kind: 'csv', suggestedName: 'x.csv', bytes })).toEqual({
      saved: true,
      name: 'rejeitadas.csv',
    });
    expect(await readFile(target, 'utf8')).toBe('a;b\n');
  });

  it('say why nothing was saved', async () => {
    const args = { kind: 'csv', suggestedName: 'x.csv', bytes } as const;
    expect(await handlersWith()['files:save'](args)).toEqual({ saved: false, reason: 'cancelled' });
    const nowhere = handlersWith({ chooseTarget: async () => join(folder.path, 'sumiu', 'x.csv') });
    expect(await nowhere['files:save'](args)).toEqual({ saved: false, reason: 'folder-missing' });
  });

  it('open the copy that was picked', async () => {
    const path = join(folder.path, 'pendrive.emdia');
    await writeFile(path, bytes);
    const open = handlersWith({ chooseBackup: async () => path })['backup:open-file'];
    expect(await open({})).toEqual({ ok: true, name: 'pendrive.emdia', bytes });
    expect(await handlersWith()['backup:open-file']({})).toEqual({ ok: false, reason: 'cancelled' });
    const gone = handlersWith({ chooseBackup: async () => join(folder.path, 'nada.emdia') });
    expect(await gone['backup:open-file']({})).toEqual({ ok: false, reason: 'file-missing' });
  });

  it('pass on whether a link was opened', async () => {
    expect(await handlersWith()['external:open']({ url: 'tel:190' })).toEqual({ opened: true });
    expect(await handlersWith()['external:open']({ url: 'file:///x' })).toEqual({ opened: false });
  });
});
