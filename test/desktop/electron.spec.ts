import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
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
    await app.close();
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
