import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { findElectron } from '../../scripts/lib/electron-runtime.mjs';
import type { DesktopApi } from '../../shared/ipc/desktop-api';
import { temporaryFolder } from '../support/temporary-folder';

type PageWindow = Window & { desktop: DesktopApi };
declare const window: PageWindow;

const root = resolve(import.meta.dirname, '../..');

/** The real app, with a profile of its own. Runs where the runtime is: see playwright.config.ts. */
const test = base.extend<{ profile: string; app: ElectronApplication; first: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
  profile: async ({}, use) => {
    const folder = await temporaryFolder();
    await use(folder.path);
    await folder.remove();
  },
  app: async ({ profile }, use) => {
    const app = await electron.launch({
      executablePath: findElectron() ?? '',
      args: [root, `--user-data-dir=${profile}`],
      env: { ...process.env, XDG_CONFIG_HOME: profile } as Record<string, string>,
    });
    await use(app);
    // Some tests close it themselves.
    await app.close().catch(() => undefined);
  },
  first: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});

test('opens Em Dia under its own address', async ({ first }) => {
  expect(first.url()).toContain('app://em-dia/');
  await expect(first).toHaveTitle(/Em Dia/);
});

test('gives the page the bridge and nothing of Node', async ({ first }) => {
  const seen = await first.evaluate(async () => ({
    node: typeof (window as unknown as { process?: unknown }).process,
    require: typeof (window as unknown as { require?: unknown }).require,
    frozen: Object.isFrozen(window.desktop),
    version: (await window.desktop.appInfo()).version,
  }));
  expect(seen).toMatchObject({ node: 'undefined', require: 'undefined', frozen: true });
  expect(seen.version).toMatch(/^\d+\.\d+\.\d+/);
});

test('keeps its data under a secure address', async ({ first }) => {
  const opened = await first.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('prova');
        request.onsuccess = () => done(window.isSecureContext);
        request.onerror = () => done('failed');
      }),
  );
  expect(opened).toBe(true);
});

test('stays where it is', async ({ app, first }) => {
  await first.evaluate(() => {
    window.location.href = 'https://exemplo.com.br/';
  });
  await first.evaluate(() => {
    window.open('https://exemplo.com.br/');
  });
  expect(first.url()).toContain('app://em-dia/');
  expect(app.windows()).toHaveLength(1);
});

test('has its menu in Portuguese', async ({ app, first }) => {
  await first.waitForLoadState();
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(['&Arquivo', '&Editar', '&Ver', '&Ir']));
});

test('opens only once', async ({ app, first, profile }) => {
  await first.waitForLoadState();
  const second = spawnSync(findElectron() ?? '', [root, `--user-data-dir=${profile}`], {
    env: { ...process.env, XDG_CONFIG_HOME: profile },
    timeout: 30_000,
  });
  expect(second.status).toBe(0);
  expect(app.windows()).toHaveLength(1);
});

/** Chooses a folder for copies without anybody at the dialog. */
const addPlace = async (app: ElectronApplication, page: Page, folder: string) => {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  const { place } = await page.evaluate(() => window.desktop.addBackupPlace());
  return place?.id ?? '';
};

test('keeps copies in the chosen folder through a start of the app', async ({ app, first, profile }) => {
  const folder = join(profile, 'Pendrive');
  await mkdir(folder);
  const place = await addPlace(app, first, folder);
  const written = await first.evaluate(
    (into) =>
      window.desktop.writeBackup({
        place: into,
        name: 'a.emdia',
        from: 0,
        sizeBytes: 2,
        bytes: new Uint8Array([1, 2]),
      }),
    place,
  );
  expect(written).toEqual({ ok: true, name: 'a.emdia', sizeBytes: 2 });
  expect([...(await readFile(join(folder, 'a.emdia')))]).toEqual([1, 2]);
  await first.reload();
  const { places } = await first.evaluate(() => window.desktop.backupPlaces());
  expect(places).toMatchObject([{ id: place, name: folder, files: [{ name: 'a.emdia', sizeBytes: 2 }] }]);
});

for (const way of ['its button', 'the menu'] as const) {
  test(`closed with ${way}, stays until the last copy is written`, async ({ app, first, profile }) => {
    const folder = join(profile, 'Pendrive');
    await mkdir(folder);
    const place = await addPlace(app, first, folder);
    await first.evaluate((into) => {
      window.desktop.onClosing(async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await window.desktop.stillClosing();
        await window.desktop.writeBackup({
          place: into,
          name: 'ao-fechar.emdia',
          from: 0,
          sizeBytes: 1,
          bytes: new Uint8Array([7]),
        });
      });
    }, place);
    const closed = app.waitForEvent('close');
    await app.evaluate(({ app: shell, BrowserWindow }, how) => {
      const [open] = BrowserWindow.getAllWindows();
      // Twice, as an impatient hand does.
      for (const _again of [1, 2]) {
        if (how === 'the menu') shell.quit();
        else open?.close();
      }
    }, way);
    await closed;
    expect((await readdir(folder)).sort()).toEqual(['ao-fechar.emdia']);
  });
}

test('a page that crashed does not keep the window open', async ({ app, first }) => {
  await first.evaluate(() => {
    window.desktop.onClosing(() => new Promise(() => undefined));
  });
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    const [open] = BrowserWindow.getAllWindows();
    open?.close();
    open?.webContents.forcefullyCrashRenderer();
  });
  await closed;
  expect(app.windows()).toHaveLength(0);
});
