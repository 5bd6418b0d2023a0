import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { expect, type Page, STORY_TIME, test } from './steps/app';
import { openShopToImport } from './steps/first-run';
import { title } from './steps/screen';
import { rowCounts } from './steps/store';

const EXAMPLE = 'em-dia-exemplo';
const RECORDS = [
  'customers',
  'sales',
  'installments',
  'payments',
  'cheques',
  'agreements',
  'tabs',
  'contacts',
];

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Conhecer a loja de exemplo/ }).click();
  await expect(title(page)).toHaveText(/^Bom dia!/);
};

/** How many conversations Hoje asks for, and every amount it names. */
const figures = async (page: Page): Promise<string[]> => {
  await page.goto('/#/');
  await expect(title(page)).toHaveText(/conversas para hoje$/);
  const main = page.getByRole('main');
  await expect(main).toContainText('R$');
  const text = (await main.textContent()) ?? '';
  return [(await title(page).textContent()) ?? '', ...(text.match(/R\$\s[\d.,]+/g) ?? [])];
};

/** Another computer, on which the app was never opened. */
const elsewhere = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ acceptDownloads: true });
  await context.clock.setFixedTime(STORY_TIME);
  const page = await context.newPage();
  await page.goto('/');
  return page;
};

test('the whole shop goes to another computer as a spreadsheet, and is the same there', async ({
  app,
  browser,
}) => {
  await openExample(app);
  const before = await figures(app);

  await app.goto('/#/ajustes/dados');
  await expect(app.getByRole('checkbox', { name: 'Clientes' })).toBeChecked();
  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Salvar planilha do Excel…' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Em Dia – Casa Nova Móveis – 2026-11-20 – Planilhas.xlsx');
  const file = await download.path();
  await expect(app.getByText(/foi salvo com [\d.]+ linhas\./)).toBeVisible();

  const other = await elsewhere(browser);
  await openShopToImport(other);
  await other.locator('input[type="file"]').setInputFiles({
    name: 'loja.xlsx',
    mimeType: '',
    buffer: await readFile(file),
  });
  await expect(title(other)).toHaveText('Planilha do próprio Em Dia');
  // From here on by keyboard alone.
  await expect(other.getByRole('button', { name: /^Trazer de volta/ })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: /linhas de volta na loja$/ })).toBeVisible();
  await expect(other.getByRole('button', { name: /^Ver clientes/ })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(title(other)).toHaveText('Clientes');

  expect(await figures(other)).toEqual(before);
  const [there, here] = [await rowCounts(other), await rowCounts(app, EXAMPLE)];
  for (const table of RECORDS) expect(there[table], table).toBe(here[table]);

  // The same file again brings nothing.
  await other.goto('/#/importar');
  await other.locator('input[type="file"]').setInputFiles({
    name: 'loja.xlsx',
    mimeType: '',
    buffer: await readFile(file),
  });
  await expect(title(other)).toHaveText('Nada novo para trazer');
  await expect(other.getByText('Tudo isto já está na loja')).toBeVisible();
  await other.context().close();
});

test('a CSV for each, brought back together and taken back again', async ({ app, browser }) => {
  await openExample(app);
  await app.goto('/#/ajustes/dados');
  await app.getByText('CSV', { exact: true }).click();
  await app.getByRole('button', { name: 'Desmarcar tudo' }).click();
  await expect(app.getByText('Nada marcado: escolha o que levar.')).toBeVisible();
  await app.getByRole('button', { name: 'Marcar tudo' }).click();
  const paths: Promise<{ name: string; path: string }>[] = [];
  app.on('download', (download) => {
    paths.push(download.path().then((path) => ({ name: download.suggestedFilename(), path })));
  });
  await app.getByRole('button', { name: 'Salvar planilhas CSV…' }).click();
  await expect(app.getByText(/planilhas foram salvas com/)).toBeVisible();
  await expect.poll(() => paths.length).toBeGreaterThan(8);
  const files = await Promise.all(
    (await Promise.all(paths)).map(async ({ name, path }) => ({
      name,
      mimeType: 'text/csv',
      buffer: await readFile(path),
    })),
  );

  const other = await elsewhere(browser);
  await openShopToImport(other);
  await other.locator('input[type="file"]').setInputFiles(files);
  await other.getByRole('button', { name: /^Trazer de volta/ }).click();
  await expect(other.getByRole('heading', { name: /linhas de volta na loja$/ })).toBeVisible();
  const [there, here] = [await rowCounts(other), await rowCounts(app, EXAMPLE)];
  for (const table of RECORDS) expect(there[table], table).toBe(here[table]);

  await other.getByRole('button', { name: 'Desfazer importação' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Desfazer importação' }).click();
  await expect(title(other)).toHaveText('Importar planilha');
  await expect.poll(async () => (await rowCounts(other)).customers).toBe(0);
  await other.context().close();
});
