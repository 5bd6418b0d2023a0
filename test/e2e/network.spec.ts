import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../renderer/ui/paths';
import { chromiumLaunch } from '../support/chromium';
import { readNetLog } from '../support/net-log';
import { expect, leftTheMachine, type Page, test } from './steps/net-watch';
import { title } from './steps/screen';

const isWithoutArgument = (path: (...all: never[]) => string): path is () => string => path.length === 0;

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Loja de exemplo.' })).toBeVisible();
};

/** The address of the first customer in the list, as its file has it. */
const firstCustomer = async (page: Page): Promise<string> => {
  await page.goto(`/#${paths.customers()}`);
  await page.getByRole('listbox', { name: 'Clientes' }).getByRole('option').first().click();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/clientes\/[^/]+$/);
  return decodeURIComponent(/#\/clientes\/([^/]+)$/.exec(page.url())?.[1] ?? '');
};

test('no screen asks anything of the network', async ({ app, context }) => {
  test.setTimeout(300_000);
  await openExample(app);
  const id = await firstCustomer(app);
  const ofCustomer = [
    'customer',
    'editCustomer',
    'sell',
    'receive',
    'tab',
    'prepare',
    'negotiate',
    'letters',
  ] as const;
  const screens = [
    ...Object.values(paths)
      .filter(isWithoutArgument)
      .map((path) => path()),
    ...ofCustomer.map((name) => paths[name](id)),
  ];
  expect(screens.length).toBeGreaterThan(15);
  for (const path of screens) {
    await app.goto(`/#${path}`);
    await expect(title(app)).toBeVisible();
  }
  await app.goto(`/#${paths.settings()}`);
  const sections = app.getByRole('tablist', { name: 'Assuntos dos ajustes' }).getByRole('tab');
  for (const section of await sections.all()) {
    await section.click();
    await expect(section).toHaveAttribute('aria-selected', 'true');
  }
  // Nothing stays behind that could ask later.
  expect(context.serviceWorkers()).toEqual([]);
  expect(await app.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the watch sees what a page, its workers and its hints ask for', async ({ playwright, watched: _ }) => {
  const folder = await mkdtemp(join(tmpdir(), 'em-dia-net-'));
  const file = join(folder, 'net.json');
  const browser = await playwright.chromium.launch({
    ...chromiumLaunch,
    // Nothing of this test leaves the machine either.
    args: [...chromiumLaunch.args, `--log-net-log=${file}`, '--host-resolver-rules=MAP * 127.0.0.1:9'],
  });
  const page = await browser.newPage();
  await page.setContent('<img src="http://image.test/a.png"><link rel="prefetch" href="http://ahead.test/">');
  await page.evaluate(async () => {
    const address = URL.createObjectURL(
      new Blob(["fetch('http://worker.test/').finally(() => postMessage(1))"]),
    );
    const worker = new Worker(address);
    await new Promise((resolve) => {
      worker.onmessage = resolve;
    });
    const socket = new WebSocket('ws://socket.test/');
    await new Promise((resolve) => {
      socket.onerror = resolve;
    });
    await fetch('http://page.test/').catch(() => undefined);
  });
  await browser.close();
  const seen = leftTheMachine(await readNetLog(file)).join('\n');
  await rm(folder, { recursive: true });
  for (const host of ['image.test', 'ahead.test', 'worker.test', 'socket.test', 'page.test'])
    expect(seen).toContain(host);
});
