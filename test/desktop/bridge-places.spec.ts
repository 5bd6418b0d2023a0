import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addPlace, type BridgeWindow, bridgeTest as test } from '../support/bridge-page';

declare const window: BridgeWindow;

const places = (page: Page) => page.evaluate(async () => (await window.desktop.backupPlaces()).places);

/** Writes a small copy, and gives the answer. */
const copyTo = (page: Page, place: string, name: string) =>
  page.evaluate(
    ([into, file]) =>
      window.desktop.writeBackup({
        place: into,
        name: file,
        from: 0,
        sizeBytes: 2,
        bytes: new Uint8Array([1, 2]),
      }),
    [place, name] as const,
  );

const readFrom = (page: Page, place: string, name: string) =>
  page.evaluate(
    async ([from, file]) => {
      const read = await window.desktop.readBackup({ place: from, name: file, from: 0 });
      return read.ok ? [...read.bytes] : read.reason;
    },
    [place, name] as const,
  );

test('copies are kept in several folders, each under an id that stays and says no path', async ({
  page,
  bridge,
}) => {
  const drive = await addPlace(page, bridge, 'Pendrive');
  const cloud = await addPlace(page, bridge, 'Nuvem');
  expect(drive.place).not.toBe(cloud.place);
  for (const { place } of [drive, cloud]) {
    expect(place).toMatch(/^[a-f0-9]{16}$/);
    expect(await copyTo(page, place, 'loja.emdia')).toEqual({ ok: true, name: 'loja.emdia', sizeBytes: 2 });
  }
  expect(await copyTo(page, cloud.place, 'loja.emdia.age')).toMatchObject({ ok: true });
  for (const { folder } of [drive, cloud])
    expect([...(await readFile(join(folder, 'loja.emdia')))]).toEqual([1, 2]);
  const listed = (await places(page)).map(({ id, name, files }) => [
    id,
    name,
    files.map((file) => file.name).sort(),
  ]);
  expect(listed).toEqual([
    [drive.place, drive.folder, ['loja.emdia']],
    [cloud.place, cloud.folder, ['loja.emdia', 'loja.emdia.age']],
  ]);

  // As after a start of the app: the page comes anew, the settings are on the disk.
  await page.reload();
  expect((await places(page)).map(({ id }) => id)).toEqual([drive.place, cloud.place]);
  const settings = JSON.parse(await readFile(bridge.kept('settings.json'), 'utf8')) as unknown;
  expect(settings).toEqual({ backupFolders: [drive.folder, cloud.folder] });
});

test('the folder chosen in an earlier version is taken over', async ({ page, bridge }) => {
  const folder = join(bridge.folders.documents, 'Cópias de antes');
  await mkdir(folder);
  await writeFile(join(folder, 'antiga.emdia'), 'x');
  await writeFile(bridge.kept('settings.json'), JSON.stringify({ backupFolder: folder }));
  const [before] = await places(page);
  expect(before).toMatchObject({ name: folder, reachable: true, files: [{ name: 'antiga.emdia' }] });
  await addPlace(page, bridge, 'Pendrive');
  expect((await places(page)).map(({ id }) => id)[0]).toBe(before?.id);
  expect(await copyTo(page, before?.id ?? '', 'nova.emdia')).toMatchObject({ ok: true });
  expect((await readdir(folder)).sort()).toEqual(['antiga.emdia', 'nova.emdia']);
});

test('a pen drive that is away is said, not made again, and found when it is back', async ({
  page,
  bridge,
}) => {
  const drive = await addPlace(page, bridge, 'Pendrive');
  const cloud = await addPlace(page, bridge, 'Nuvem');
  await copyTo(page, drive.place, 'ontem.emdia');
  await rename(drive.folder, `${drive.folder} na bolsa`);

  expect((await places(page)).map(({ reachable, files }) => [reachable, files.length])).toEqual([
    [false, 0],
    [true, 0],
  ]);
  expect(await copyTo(page, drive.place, 'hoje.emdia')).toEqual({ ok: false, reason: 'folder-missing' });
  expect(await readFrom(page, drive.place, 'ontem.emdia')).toBe('folder-missing');
  expect(await copyTo(page, cloud.place, 'hoje.emdia')).toMatchObject({ ok: true });
  expect((await readdir(bridge.folders.documents)).sort()).toEqual(['Nuvem', 'Pendrive na bolsa']);

  await rename(`${drive.folder} na bolsa`, drive.folder);
  expect(await readFrom(page, drive.place, 'ontem.emdia')).toEqual([1, 2]);
  expect(await copyTo(page, drive.place, 'hoje.emdia')).toMatchObject({ ok: true });
});

test('a file where the folder was is no folder', async ({ page, bridge }) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await rm(folder, { recursive: true });
  await writeFile(folder, 'não é mais uma pasta');
  expect(await copyTo(page, place, 'a.emdia')).toEqual({ ok: false, reason: 'folder-missing' });
  expect(await readFile(folder, 'utf8')).toBe('não é mais uma pasta');
});

test('a copy whose name is taken by a folder is refused, and the folder stays', async ({ page, bridge }) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await mkdir(join(folder, 'a.emdia/dentro'), { recursive: true });
  expect(await copyTo(page, place, 'a.emdia')).toMatchObject({ ok: false });
  expect(await readdir(folder)).toEqual(['a.emdia']);
  expect(await readdir(join(folder, 'a.emdia'))).toEqual(['dentro']);
});

test('a place that is forgotten keeps its copies, and is the same when it is chosen again', async ({
  page,
  bridge,
}) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await copyTo(page, place, 'a.emdia');
  await page.evaluate((forgotten) => window.desktop.forgetBackupPlace({ place: forgotten }), place);
  expect(await places(page)).toEqual([]);
  expect(await copyTo(page, place, 'b.emdia')).toEqual({ ok: false, reason: 'no-place' });
  expect(await readFrom(page, place, 'a.emdia')).toBe('no-place');
  expect(await readdir(folder)).toEqual(['a.emdia']);

  bridge.answers.push(folder);
  const again = await page.evaluate(() => window.desktop.addBackupPlace());
  expect(again.place).toMatchObject({ id: place, files: [{ name: 'a.emdia' }] });
});

test('nothing is added when the owner closes the dialog', async ({ page, bridge }) => {
  expect(bridge.answers).toEqual([]);
  expect(await page.evaluate(() => window.desktop.addBackupPlace())).toEqual({ place: null });
  expect(await places(page)).toEqual([]);
});

test('discarding removes these copies and nothing else', async ({ page, bridge }) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  const other = await addPlace(page, bridge, 'Nuvem');
  for (const name of ['a.emdia', 'b.emdia.age', 'fica.emdia']) await copyTo(page, place, name);
  await copyTo(page, other.place, 'a.emdia');
  await writeFile(join(folder, 'fotos.zip'), 'x');
  await symlink(bridge.kept('settings.json'), join(folder, 'atalho.emdia'));

  const removed = await page.evaluate(
    (from) =>
      window.desktop.discardBackups({
        place: from,
        names: ['a.emdia', 'b.emdia.age', 'atalho.emdia', 'x.emdia'],
      }),
    place,
  );
  expect(removed).toEqual({ removed: ['a.emdia', 'b.emdia.age'] });
  expect((await readdir(folder)).sort()).toEqual(['atalho.emdia', 'fica.emdia', 'fotos.zip']);
  expect(await readdir(other.folder)).toEqual(['a.emdia']);
  expect(await readdir(bridge.folders.userData)).toContain('settings.json');

  // Past the preload, as a page that was taken over would try.
  const answers = await page.evaluate(async (from) => {
    const tries = ['fotos.zip', '../Nuvem/a.emdia', '/etc/passwd', 'settings.json', '.emdia', 'a.emdia/..'];
    return Promise.all(
      tries.map((name) =>
        window.ipcInvoke('backup:discard', { place: from, names: ['fica.emdia', name] }).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
  }, place);
  expect(new Set(answers)).toEqual(new Set(['refused']));
  expect((await readdir(folder)).sort()).toEqual(['atalho.emdia', 'fica.emdia', 'fotos.zip']);
});

test('what a killed writer left is swept with the next copy, what is being written now is not', async ({
  page,
  bridge,
}) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  const [old, fresh] = ['.ontem.emdia.4711-mdx0abc-1.tmp', '.agora.emdia.4712-mdx0abc-1.tmp'];
  await writeFile(join(folder, old), 'metade');
  await writeFile(join(folder, fresh), 'metade');
  await utimes(join(folder, old), 1000, 1000);
  await copyTo(page, place, 'hoje.emdia');
  expect((await readdir(folder)).sort()).toEqual([fresh, 'hoje.emdia'].sort());
});
