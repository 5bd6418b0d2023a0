import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { createBackupPlaces } from '@electron/files/backup-places';
import { nodeFiles } from '@electron/files/node-files';
import { createSettingsStore } from '@electron/files/settings-store';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: Awaited<ReturnType<typeof temporaryFolder>>;
let folder = '';
let settingsPath = '';
const bytes = new TextEncoder().encode('cópia');
/** A copy so small that it goes in one part. */
const whole = { from: 0, sizeBytes: bytes.length, bytes };

/** As after a start of the app. */
const fresh = () => {
  const write = createAtomicWrite(nodeFiles);
  return createBackupPlaces(createSettingsStore(settingsPath, write), write);
};

const folderCalled = async (name: string) => {
  const path = join(root.path, name);
  await mkdir(path);
  return path;
};

beforeEach(async () => {
  root = await temporaryFolder();
  folder = await folderCalled('Cópias da loja');
  settingsPath = join(root.path, 'settings.json');
});
afterEach(() => root.remove());

/** A place that was added, and what it is called. */
const withPlace = async () => {
  const places = fresh();
  return { places, place: (await places.add(folder)).id };
};

const names = async (places: ReturnType<typeof fresh>) => (await places.list()).map(({ name }) => name);

describe('the folders of copies', () => {
  it('are none at first', async () => {
    const places = fresh();
    expect(await places.list()).toEqual([]);
    const nowhere = { place: 'p1', name: 'a.emdia' };
    expect(await places.write({ ...nowhere, ...whole })).toEqual({ ok: false, reason: 'no-place' });
    expect(await places.read({ ...nowhere, from: 0 })).toEqual({ ok: false, reason: 'no-place' });
    expect(await places.discard({ place: 'p1', names: ['a.emdia'] })).toEqual({ removed: [] });
  });

  it('are remembered with their ids after the app was closed, each once', async () => {
    const drive = await folderCalled('Pendrive');
    const places = fresh();
    const ids = [(await places.add(folder)).id, (await places.add(drive)).id];
    await places.add(folder);
    const found = await fresh().list();
    expect(found.map(({ name }) => name)).toEqual([folder, drive]);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[a-f0-9]{16}$/);
  });

  it('take the one of earlier versions over', async () => {
    await writeFile(settingsPath, JSON.stringify({ backupFolder: folder }));
    expect(await names(fresh())).toEqual([folder]);
    const drive = await folderCalled('Pendrive');
    await fresh().add(drive);
    expect(await names(fresh())).toEqual([folder, drive]);
    const [first] = await fresh().list();
    await fresh().forget({ place: first?.id ?? '' });
    expect(await names(fresh())).toEqual([drive]);
  });

  it('are all kept when several are added at once', async () => {
    const added = await Promise.all(['a', 'b', 'c', 'd'].map(folderCalled));
    const places = fresh();
    await Promise.all(added.map((path) => places.add(path)));
    expect(await names(fresh())).toEqual(added);
  });

  it('are asked for again when the settings were damaged', async () => {
    await fresh().add(folder);
    await writeFile(settingsPath, '{"backupFolders": ');
    expect(await fresh().list()).toEqual([]);
    await writeFile(settingsPath, '{"backupFolders": [12]}');
    expect(await fresh().list()).toEqual([]);
  });

  it('hold until the app is closed when the disk was too full to remember them', async () => {
    const full = async () => ({ ok: false, error: 'disk-full' }) as const;
    const places = createBackupPlaces(createSettingsStore(settingsPath, full), createAtomicWrite(nodeFiles));
    const { id } = await places.add(folder);
    expect(await names(places)).toEqual([folder]);
    expect(await places.write({ place: id, name: 'a.emdia', ...whole })).toMatchObject({ ok: true });
  });

  it('lose no copy when they are forgotten', async () => {
    const { places, place } = await withPlace();
    await places.write({ place, name: 'a.emdia', ...whole });
    await places.forget({ place });
    expect(await places.list()).toEqual([]);
    expect(await places.read({ place, name: 'a.emdia', from: 0 })).toEqual({ ok: false, reason: 'no-place' });
    expect(await readFile(join(folder, 'a.emdia'), 'utf8')).toBe('cópia');
  });
});

describe('a folder of copies', () => {
  it('takes a copy and gives it back byte for byte', async () => {
    const { places, place } = await withPlace();
    expect(await places.write({ place, name: 'a.emdia', ...whole })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: 6,
    });
    expect(await places.read({ place, name: 'a.emdia', from: 0 })).toMatchObject({
      ok: true,
      bytes,
      sizeBytes: 6,
    });
  });

  it('takes a copy in parts, shows nothing of it before the last, and gives it back in parts', async () => {
    const { places, place } = await withPlace();
    const copy = { place, name: 'a.emdia', sizeBytes: 6 };
    const parts = [0, 2, 4].map((from) => ({ ...copy, from, bytes: bytes.slice(from, from + 2) }));
    const have: unknown[] = [];
    for (const part of parts) {
      expect(await readdir(folder)).toEqual([]);
      have.push(await places.write(part));
    }
    expect(have).toEqual([2, 4, 6].map((sizeBytes) => ({ ok: true, name: 'a.emdia', sizeBytes })));
    expect(await readFile(join(folder, 'a.emdia'), 'utf8')).toBe('cópia');
    expect(await places.read({ place, name: 'a.emdia', from: 4 })).toMatchObject({ bytes: bytes.slice(4) });
    expect(await places.read({ place, name: 'a.emdia', from: 9 })).toMatchObject({ bytes: new Uint8Array() });
  });

  it('puts no copy together of parts that do not follow each other', async () => {
    const { places, place } = await withPlace();
    const part = (from: number, name = 'a.emdia') =>
      places.write({ place, name, sizeBytes: 6, from, bytes: bytes.slice(from, from + 2) });
    expect(await part(2)).toEqual({ ok: false, reason: 'unknown' });
    await part(0);
    expect(await part(4)).toEqual({ ok: false, reason: 'unknown' });
    expect(await part(2)).toEqual({ ok: false, reason: 'unknown' });
    // Begun again, and another beside it.
    await part(0);
    await part(0, 'b.emdia');
    await part(0);
    for (const from of [2, 4]) await part(from);
    expect(await readdir(folder)).toEqual(['a.emdia']);
    for (const from of [2, 4]) await part(from, 'b.emdia');
    expect(await readFile(join(folder, 'b.emdia'), 'utf8')).toBe('cópia');
  });

  it('lists only copies, newest first', async () => {
    const { places, place } = await withPlace();
    await places.write({ place, name: 'velha.emdia', ...whole });
    await utimes(join(folder, 'velha.emdia'), 1000, 1000);
    await places.write({ place, name: 'nova.emdia.age', ...whole });
    await writeFile(join(folder, 'foto.jpg'), 'x');
    await writeFile(join(folder, '.nova.emdia.1.tmp'), 'x');
    await mkdir(join(folder, 'pasta.emdia'));
    await symlink(settingsPath, join(folder, 'atalho.emdia'));
    const [found] = await places.list();
    expect(found?.reachable).toBe(true);
    expect(found?.files.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
      ['nova.emdia.age', 6],
      ['velha.emdia', 6],
    ]);
    expect(found?.files[1]?.modifiedAt).toBe(1_000_000);
  });

  it('says when it is gone, does not make another, and is there again when it comes back', async () => {
    const { places, place } = await withPlace();
    await places.add(await folderCalled('Outra'));
    await rm(folder, { recursive: true });
    expect((await places.list()).map(({ reachable }) => reachable)).toEqual([false, true]);
    const copy = { place, name: 'a.emdia' };
    expect(await places.write({ ...copy, ...whole })).toEqual({ ok: false, reason: 'folder-missing' });
    expect(await places.read({ ...copy, from: 0 })).toEqual({ ok: false, reason: 'folder-missing' });
    expect(await places.discard({ place, names: ['a.emdia'] })).toEqual({ removed: [] });
    expect(await readdir(root.path)).not.toContain('Cópias da loja');
    await mkdir(folder);
    expect(await places.write({ ...copy, ...whole })).toMatchObject({ ok: true });
  });

  it('says when the copy is gone, or is no file', async () => {
    const { places, place } = await withPlace();
    await mkdir(join(folder, 'pasta.emdia'));
    for (const name of ['a.emdia', 'pasta.emdia'])
      expect(await places.read({ place, name, from: 0 })).toEqual({ ok: false, reason: 'file-missing' });
  });

  it('is rid of what a killed writer left there long ago with the next copy', async () => {
    const { places, place } = await withPlace();
    const left = join(folder, '.ontem.emdia.4711-mdx0abc-1.tmp');
    await writeFile(left, 'x');
    await utimes(left, 1000, 1000);
    await places.write({ place, name: 'a.emdia', ...whole });
    expect(await readdir(folder)).toEqual(['a.emdia']);
  });

  it('lets copies go, and nothing else', async () => {
    const { places, place } = await withPlace();
    for (const name of ['a.emdia', 'b.emdia.age', 'fica.emdia'])
      await places.write({ place, name, ...whole });
    await writeFile(join(folder, 'foto.jpg'), 'x');
    await mkdir(join(folder, 'pasta.emdia'));
    await symlink(settingsPath, join(folder, 'atalho.emdia'));
    await writeFile(join(root.path, 'fora.emdia'), 'x');
    const asked = [
      'a.emdia',
      'foto.jpg',
      'pasta.emdia',
      'atalho.emdia',
      '../fora.emdia',
      'b.emdia.age',
      'x.emdia',
    ];
    expect(await places.discard({ place, names: asked })).toEqual({ removed: ['a.emdia', 'b.emdia.age'] });
    expect((await readdir(folder)).sort()).toEqual(['atalho.emdia', 'fica.emdia', 'foto.jpg', 'pasta.emdia']);
    expect(await readdir(root.path)).toContain('fora.emdia');
    expect(await readdir(root.path)).toContain('settings.json');
  });
});
