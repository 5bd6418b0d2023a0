import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
    mayLeaveUnsaved: () => true,
  });
  return createHandlers({ ...services, dialogs: { ...services.dialogs, ...dialogs } });
};

describe('what the channels do', () => {
  it('tell the version', async () => {
    expect(await handlersWith()['app:info']({})).toEqual({ version: '1.2.3', platform: 'linux' });
  });

  it('add the folder that was chosen, starting where the last one is, and none when the owner gives up', async () => {
    const [first, second] = [join(folder.path, 'a'), join(folder.path, 'b')];
    await Promise.all([mkdir(first), mkdir(second)]);
    expect(await handlersWith()['backup:add-place']({})).toEqual({ place: null });
    const starts: (string | null)[] = [];
    const chosen = [first, second];
    const add = handlersWith({
      chooseFolder: async (startIn) => {
        starts.push(startIn);
        return chosen.shift() ?? null;
      },
    })['backup:add-place'];
    expect((await add({})).place).toMatchObject({ kind: 'folder', name: first, reachable: true, files: [] });
    await add({});
    expect(starts).toEqual([null, first]);
    const { places } = await handlersWith()['backup:places']({});
    expect(places.map(({ name }) => name)).toEqual([first, second]);
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

  it('remember what the shop held, through a start of the app', async () => {
    const known = { at: 1_795_000_000_000, shop: 'Loja da Praça', customers: 312, records: 20_480 };
    expect(await handlersWith()['known:read']({})).toEqual({ known: null });
    await handlersWith()['known:remember'](known);
    expect(await handlersWith()['known:read']({})).toEqual({ known });
    expect(JSON.parse(await readFile(join(folder.path, 'last-known.json'), 'utf8'))).toEqual(known);
  });

  it.each([
    ['cut short', '{"at": 17'],
    ['not of this kind', '[]'],
    ['with a count that is none', '{"at":1,"shop":"x","customers":-1,"records":1}'],
    ['empty', ''],
  ])('know nothing when what was remembered is %s', async (_how, text) => {
    await writeFile(join(folder.path, 'last-known.json'), text);
    expect(await handlersWith()['known:read']({})).toEqual({ known: null });
  });

  it('keep the log in a folder of its own', async () => {
    const { 'log:append': append, 'log:read': read } = handlersWith();
    expect(await read({})).toEqual({ text: '' });
    await Promise.all([append({ lines: ['um', 'dois'] }), append({ lines: ['três\nquatro'] })]);
    expect(await handlersWith()['log:read']({})).toEqual({ text: 'um\ndois\ntrês quatro\n' });
    expect(await readFile(join(folder.path, 'logs/em-dia.log'), 'utf8')).toBe('um\ndois\ntrês quatro\n');
    expect(await read({})).toEqual({ text: 'um\ndois\ntrês quatro\n' });
  });

  it('pass on whether a link was opened', async () => {
    expect(await handlersWith()['external:open']({ url: 'tel:190' })).toEqual({ opened: true });
    expect(await handlersWith()['external:open']({ url: 'file:///x' })).toEqual({ opened: false });
  });
});
