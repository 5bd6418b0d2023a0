import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { type DesktopBridge, openDesktopBridge } from '../support/desktop-bridge';

const test = base.extend<{ bridge: DesktopBridge }>({
  bridge: async ({ context, page }, use) => {
    await context.clock.setFixedTime(new Date('2026-11-20T10:00:00-03:00'));
    const bridge = await openDesktopBridge(context);
    await page.goto(bridge.address);
    await use(bridge);
    await bridge.close();
  },
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });

const register = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Telas' }).getByRole('link', { name: 'Clientes' }).click();
  await page.getByRole('button', { name: /^Cadastrar cliente/ }).click();
  await page.getByLabel('Nome completo').fill(name);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(name);
};

test('on the desktop the copy goes to the chosen folder, is whole there, and brings the shop back', async ({
  page,
  bridge,
}) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.getByLabel('Nome da loja').fill('Loja da Praça');
  await page.getByRole('button', { name: /^Começar do zero/ }).click();
  await register(page, 'Rosa Lima');

  const folder = join(bridge.folders.documents, 'Cópias');
  await mkdir(folder);
  bridge.answers.push(folder);
  // From the application menu, as Ctrl+B is in the real app.
  await bridge.command(page, 'copia');
  const copies = page.getByRole('region', { name: 'Cópias de segurança' });
  await copies.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  await expect(page.getByText(/^Cópia feita e conferida: 1 cliente/)).toBeVisible();
  const [name, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  expect(name).toMatch(/\.emdia$/);
  const path = join(folder, name ?? '');
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');
  expect(lines.some((line) => line.includes('Rosa Lima'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(copies).toBeHidden();

  await register(page, 'Depois da Cópia');
  await bridge.command(page, 'copia');
  bridge.answers.push(path);
  await copies.getByRole('button', { name: /^Restaurar uma cópia/ }).click();
  const preview = page.getByRole('dialog', { name: 'Restaurar esta cópia?' });
  await expect(preview.getByRole('row', { name: /^Clientes/ })).toHaveText(/1\s*2\s*−1/);
  await preview.getByRole('button', { name: 'Trocar tudo pela cópia' }).click();
  const done = page.getByRole('dialog', { name: 'Restauração terminada' });
  await expect(done.getByText('A cópia agora é a sua loja.')).toBeVisible();
  await done.getByRole('button', { name: 'Pronto' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Telas' }).getByRole('link', { name: 'Clientes' }).click();
  await expect(page.getByRole('listbox', { name: 'Clientes' }).getByRole('option')).toHaveText([/Rosa Lima/]);
  expect(wrong).toEqual([]);
});
