import { join } from 'node:path';
import { createDialogs, type DialogHost } from '@electron/files/dialogs';
import { describe, expect, it, vi } from 'vitest';

const showOpenDialog = (filePaths: string[], canceled = false) =>
  vi.fn<DialogHost['showOpenDialog']>(async () => ({ canceled, filePaths }));
const showSaveDialog = (filePath: string, canceled = false) =>
  vi.fn<DialogHost['showSaveDialog']>(async () => ({ canceled, filePath }));

const hostOf = (open = showOpenDialog([], true), save = showSaveDialog('', true)) => ({
  showOpenDialog: open,
  showSaveDialog: save,
});

describe('the dialogs', () => {
  it('answer null when the owner gives up', async () => {
    const dialogs = createDialogs(hostOf(), '/docs');
    expect(await dialogs.chooseFolder(null)).toBeNull();
    expect(await dialogs.chooseBackup()).toBeNull();
    expect(await dialogs.chooseTarget('a.pdf', 'pdf')).toBeNull();
  });

  it('start in the documents, under the suggested name, with the right kind first', async () => {
    const host = hostOf();
    await createDialogs(host, '/docs').chooseTarget('Carnê.pdf', 'pdf');
    const options = host.showSaveDialog.mock.calls[0]?.[0];
    expect(options?.defaultPath).toBe(join('/docs', 'Carnê.pdf'));
    expect(options?.filters?.[0]).toEqual({ name: 'Documento PDF', extensions: ['pdf'] });
    expect(options?.title).toBe('Salvar documento');
  });

  it('start where the copies already are', async () => {
    const host = hostOf(showOpenDialog(['/nova']));
    expect(await createDialogs(host, '/docs').chooseFolder('/antiga')).toBe('/nova');
    expect(host.showOpenDialog).toHaveBeenCalledWith(expect.objectContaining({ defaultPath: '/antiga' }));
  });

  it('show copies closed with a passphrase beside the open ones', async () => {
    const host = hostOf();
    const dialogs = createDialogs(host, '/docs');
    await dialogs.chooseBackup();
    expect(host.showOpenDialog.mock.calls[0]?.[0].filters?.[0]?.extensions).toEqual(['emdia', 'age']);
    await dialogs.chooseTarget('loja.emdia.age', 'backup');
    expect(host.showSaveDialog.mock.calls[0]?.[0].filters?.[0]?.extensions).toEqual(['age']);
  });

  it('treat an empty choice as none', async () => {
    const host = hostOf(showOpenDialog([]), showSaveDialog(''));
    const dialogs = createDialogs(host, '/docs');
    expect(await dialogs.chooseFolder(null)).toBeNull();
    expect(await dialogs.chooseTarget('a.csv', 'csv')).toBeNull();
  });
});
