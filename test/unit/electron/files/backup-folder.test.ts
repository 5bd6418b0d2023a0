import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { createBackupFolder } from '@electron/files/backup-folder';
import { nodeFiles } from '@electron/files/node-files';
import { createSettingsStore } from '@electron/files/settings-store';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: Awaited<ReturnType<typeof temporaryFolder>>;
let folder = '';
let settingsPath = '';
const bytes = new TextEncoder().encode('cópia');

const fresh = () => {
  const write = createAtomicWrite(nodeFiles);
  return createBackupFolder(createSettingsStore(settingsPath, write), write);
};

beforeEach(async () => {
  root = await temporaryFolder();
  folder = join(root.path, 'Cópias da loja');
  settingsPath = join(root.path, 'settings.json');
  await mkdir(folder);
});
afterEach(() => root.remove());

describe('the folder of copies', () => {
  it('is none at first', async () => {
    const backups = fresh();
    expect(await backups.status()).toEqual({ folder: null, reachable: false, files: [] });
    expect(await backups.write({ name: 'a.emdia', bytes })).toEqual({ ok: false, reason: 'no-folder' });
    expect(await backups.read({ name: 'a.emdia' })).toEqual({ ok: false, reason: 'no-folder' });
  });

  it('is remembered after the app was closed', async () => {
    await fresh().use(folder);
    expect(await fresh().current()).toBe(folder);
  });

  it('is asked for again when the settings were damaged', async () => {
    await fresh().use(folder);
    await writeFile(settingsPath, '{"backupFolder": ');
    expect(await fresh().current()).toBeNull();
    await writeFile(settingsPath, '{"backupFolder": 12}');
    expect(await fresh().current()).toBeNull();
  });

  it('takes a copy and gives it back byte for byte', async () => {
    const backups = fresh();
    await backups.use(folder);
    expect(await backups.write({ name: 'a.emdia', bytes })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: 6,
    });
    expect(await backups.read({ name: 'a.emdia' })).toEqual({ ok: true, bytes });
  });

  it('lists only copies, newest first', async () => {
    const backups = fresh();
    await backups.use(folder);
    await backups.write({ name: 'velha.emdia', bytes });
    await utimes(join(folder, 'velha.emdia'), 1000, 1000);
    await backups.write({ name: 'nova.emdia', bytes });
    await writeFile(join(folder, 'foto.jpg'), 'x');
    await writeFile(join(folder, '.nova.emdia.1.tmp'), 'x');
    await mkdir(join(folder, 'pasta.emdia'));
    await symlink(settingsPath, join(folder, 'atalho.emdia'));
    const status = await backups.status();
    expect(status.reachable).toBe(true);
    expect(status.files.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
      ['nova.emdia', 6],
      ['velha.emdia', 6],
    ]);
    expect(status.files[1]?.modifiedAt).toBe(1_000_000);
  });

  it('says when it is gone, and does not make another', async () => {
    const backups = fresh();
    await backups.use(folder);
    await rm(folder, { recursive: true });
    expect(await backups.status()).toEqual({ folder, reachable: false, files: [] });
    expect(await backups.write({ name: 'a.emdia', bytes })).toEqual({ ok: false, reason: 'folder-missing' });
    expect(await backups.read({ name: 'a.emdia' })).toEqual({ ok: false, reason: 'folder-missing' });
  });

  it('says when the copy is gone, or is no file', async () => {
    const backups = fresh();
    await backups.use(folder);
    await mkdir(join(folder, 'pasta.emdia'));
    expect(await backups.read({ name: 'a.emdia' })).toEqual({ ok: false, reason: 'file-missing' });
    expect(await backups.read({ name: 'pasta.emdia' })).toEqual({ ok: false, reason: 'file-missing' });
  });
});
