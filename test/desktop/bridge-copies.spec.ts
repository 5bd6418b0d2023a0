import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { type DesktopBridge, openDesktopBridge } from '../support/desktop-bridge';

const test = base.extend<{ bridge: DesktopBridge }>({
  bridge: async ({ context, page }, use) => {
    await context.clock.install({ time: new Date('2026-11-20T10:00:00-03:00') });
    const bridge = await openDesktopBridge(context);
    await page.goto(bridge.address);
    await use(bridge);
    await bridge.close();
  },
});

const openShop = async (page: Page) => {
  await page.getByLabel('Nome da loja').fill('Loja da Praça');
  await page.getByRole('button', { name: /^Começar do zero/ }).click();
  await page.getByRole('navigation', { name: 'Telas' }).getByRole('link', { name: 'Clientes' }).click();
  await page.getByRole('button', { name: /^Cadastrar cliente/ }).click();
  await page.getByLabel('Nome completo').fill('Rosa Lima');
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosa Lima');
};

const newFolder = async (bridge: DesktopBridge, name: string): Promise<string> => {
  const folder = join(bridge.folders.documents, name);
  await mkdir(folder);
  bridge.answers.push(folder);
  return folder;
};

test('a pen drive that stays away is said loudly, and gets its copy as soon as it is back', async ({
  page,
  bridge,
}) => {
  await openShop(page);
  const drive = await newFolder(bridge, 'Pendrive');
  await bridge.command(page, 'copia');
  const copies = page.getByRole('region', { name: 'Cópias de segurança' });
  await expect(copies.getByText(/^Nenhum lugar escolhido/)).toBeVisible();
  // The first copy goes there at once.
  await copies.getByRole('button', { name: 'Escolher pasta…' }).click();
  await expect(page.getByText(/^Cópia feita e conferida: 1 cliente/)).toBeVisible();
  expect(await readdir(drive)).toHaveLength(1);
  const status = page.getByRole('banner').getByRole('button', { name: /cópia/i });
  await expect(copies.getByText(/^Cópia conferida hoje às 10:0.: 1 cliente/)).toBeVisible();

  await rename(drive, `${drive} na bolsa`);
  await page.clock.fastForward(72 * 3_600_000);
  await expect(copies.getByRole('alert')).toHaveText(
    'Sem cópia desde sexta, 20/11: o pen drive ou a pasta das cópias não está conectado.',
  );
  await expect(copies.getByText('Não está conectado agora.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('Sem cópia desde sexta, 20/11');
  await expect(status).toHaveAttribute('data-tone', 'alarm');

  await rename(`${drive} na bolsa`, drive);
  await page.clock.fastForward('00:31');
  await expect(status).toHaveText(/^Cópia conferida hoje às 1/);
  expect(await readdir(drive)).toHaveLength(2);
});

test('copies go into every place, and a forgotten one can be kept for a moment', async ({ page, bridge }) => {
  await openShop(page);
  const drive = await newFolder(bridge, 'Pendrive');
  const cloud = await newFolder(bridge, 'Nuvem');
  await bridge.command(page, 'copia');
  const copies = page.getByRole('region', { name: 'Cópias de segurança' });
  const made = page.getByText(/^Cópia feita e conferida: 1 cliente/);
  await copies.getByRole('button', { name: 'Escolher pasta…' }).click();
  await expect(made).toHaveCount(1);
  await copies.getByRole('button', { name: 'Guardar também em outra pasta…' }).click();
  await expect(made).toHaveCount(2);
  expect(await readdir(drive)).toHaveLength(2);
  expect(await readdir(cloud)).toHaveLength(1);

  await copies.getByRole('button', { name: `Esquecer ${cloud}` }).click();
  await copies.getByRole('button', { name: 'Desfazer' }).click();
  await expect(copies.getByText(cloud, { exact: true })).toBeVisible();
  await copies.getByRole('button', { name: `Esquecer ${cloud}` }).click();
  await page.clock.fastForward('00:11');
  await expect(copies.getByText(cloud, { exact: false })).toHaveCount(0);
  expect(await readdir(cloud)).toHaveLength(1);
});

test('closing the window waits for the last copy, which holds what was done since', async ({
  page,
  bridge,
}) => {
  await openShop(page);
  const drive = await newFolder(bridge, 'Pendrive');
  await bridge.command(page, 'copia');
  const copies = page.getByRole('region', { name: 'Cópias de segurança' });
  await copies.getByRole('button', { name: 'Escolher pasta…' }).click();
  await expect(page.getByText(/^Cópia feita e conferida: 1 cliente/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Telas' }).getByRole('link', { name: 'Clientes' }).click();
  await page.getByRole('button', { name: /^Cadastrar cliente/ }).click();
  await page.getByLabel('Nome completo').fill('Depois da Cópia');

  // Half typed: the owner stays first.
  bridge.shell.page.isUnsaved = true;
  bridge.leaves.push(false);
  bridge.shell.window.close();
  await expect.poll(() => bridge.questions.length).toBe(1);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Depois da Cópia');
  bridge.shell.page.isUnsaved = false;
  expect(await readdir(drive)).toHaveLength(1);

  bridge.shell.window.close();
  await expect.poll(() => bridge.shell.isOpen()).toBe(false);
  const copied = await Promise.all((await readdir(drive)).map((name) => readFile(join(drive, name))));
  expect(copied.map((bytes) => gunzipSync(bytes).includes('Depois da Cópia')).sort()).toEqual([false, true]);
  expect(bridge.questions).toHaveLength(1);
});
