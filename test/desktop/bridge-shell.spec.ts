import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addPlace, type BridgeWindow, bridgeTest as test } from '../support/bridge-page';

declare const window: BridgeWindow;

const known = { at: 1_795_000_000_000, shop: 'Loja da Praça', customers: 312, records: 20_480 };

test('what the shop held is remembered outside the page, and damage to it is nothing known', async ({
  page,
  bridge,
}) => {
  expect(await page.evaluate(() => window.desktop.readLastKnown())).toEqual({ known: null });
  await page.evaluate((value) => window.desktop.rememberLastKnown(value), known);
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  expect(await page.evaluate(() => window.desktop.readLastKnown())).toEqual({ known });
  expect(await readdir(bridge.folders.userData)).toEqual(['last-known.json']);

  await writeFile(bridge.kept('last-known.json'), '{"at": 17');
  expect(await page.evaluate(() => window.desktop.readLastKnown())).toEqual({ known: null });
  await page.evaluate((value) => window.desktop.rememberLastKnown(value), known);
  expect(await page.evaluate(() => window.desktop.readLastKnown())).toEqual({ known });
});

test('the log is kept in order and within its size, and takes no more than was agreed', async ({
  page,
  bridge,
}) => {
  await page.evaluate(async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, call) =>
        window.desktop.appendLog({
          lines: Array.from({ length: 100 }, (_each, line) => `${call}:${line} ${'x'.repeat(480)}`),
        }),
      ),
    );
  });
  const { text } = await page.evaluate(() => window.desktop.readLog());
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(2000);
  expect(lines[0]).toMatch(/^0:0 /);
  expect(lines.at(-1)).toMatch(/^19:99 /);
  const files = (await readdir(bridge.kept('logs'))).sort();
  expect(files).toEqual(['em-dia.1.log', 'em-dia.2.log', 'em-dia.log']);
  for (const name of files)
    expect((await readFile(bridge.kept(join('logs', name)))).length).toBeLessThanOrEqual(512 * 1024);

  const answers = await page.evaluate(() =>
    Promise.all(
      [
        { lines: ['x'.repeat(501)] },
        { lines: Array(101).fill('x') },
        { lines: 'x' },
        { lines: ['x'], file: 'y' },
      ].map((args) =>
        window.ipcInvoke('log:append', args).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    ),
  );
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

/** The page makes a copy when it is to close, in several steps with signs of life. */
const copyWhenClosing = (page: Page, place: string) =>
  page.evaluate((into) => {
    let round = 0;
    window.desktop.onClosing(async () => {
      round += 1;
      document.title = `copiando ${round}`;
      await window.desktop.stillClosing();
      await new Promise((resolve) => {
        window.addEventListener('continue', resolve, { once: true });
      });
      await window.desktop.writeBackup({
        place: into,
        name: `ao-fechar-${round}.emdia`,
        from: 0,
        sizeBytes: 1,
        bytes: new Uint8Array([7]),
      });
    });
  }, place);

const goOn = (page: Page) =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('continue'));
  });

test('the window stays until the copy is written, however often it is asked to close', async ({
  page,
  bridge,
}) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await copyWhenClosing(page, place);
  bridge.shell.window.close();
  await expect(page).toHaveTitle('copiando 1');
  bridge.shell.window.close();
  bridge.shell.window.close();
  expect(bridge.shell.isOpen()).toBe(true);
  expect(await readdir(folder)).toEqual([]);

  await goOn(page);
  await expect.poll(() => bridge.shell.isOpen()).toBe(false);
  expect(await readdir(folder)).toEqual(['ao-fechar-1.emdia']);
  await expect(page).toHaveTitle('copiando 1');
});

test('a copy that fails closes the window all the same', async ({ page, bridge }) => {
  await page.evaluate(() => {
    window.desktop.onClosing(() => Promise.reject(new Error('no disk')));
  });
  bridge.shell.window.close();
  await expect.poll(() => bridge.shell.isOpen()).toBe(false);
});

test('a page that does not listen, or crashed while copying, holds nothing', async ({ page, bridge }) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await copyWhenClosing(page, place);
  bridge.shell.window.close();
  await expect(page).toHaveTitle('copiando 1');
  bridge.shell.crash();
  expect(bridge.shell.isOpen()).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test('a page that stops listening is not waited for', async ({ page, bridge }) => {
  await page.evaluate(async () => {
    const stop = window.desktop.onClosing(() => new Promise(() => undefined));
    stop();
    // Answered in their order: what was said before has been heard by now.
    await window.desktop.appInfo();
  });
  bridge.shell.window.close();
  expect(bridge.shell.isOpen()).toBe(false);
});

test('a form that is not saved is asked about before the copy, and the owner may stay with it', async ({
  page,
  bridge,
}) => {
  const { folder, place } = await addPlace(page, bridge, 'Pendrive');
  await copyWhenClosing(page, place);
  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  });
  bridge.shell.page.isUnsaved = true;
  bridge.leaves.push(false, true);
  bridge.shell.window.close();
  await expect.poll(() => bridge.questions.length).toBe(1);
  await expect(page).toHaveTitle('Em Dia');
  expect(bridge.shell.isOpen()).toBe(true);

  bridge.shell.window.close();
  await expect(page).toHaveTitle('copiando 1');
  await goOn(page);
  await expect.poll(() => bridge.shell.isOpen()).toBe(false);
  expect(bridge.questions).toHaveLength(2);
  expect(await readdir(folder)).toEqual(['ao-fechar-1.emdia']);
});
