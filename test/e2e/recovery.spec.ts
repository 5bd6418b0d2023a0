import { frozenCopy } from '../migrations/frozen';
import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { deleteStore, openBeside, storeVersion, writeOldStore } from './steps/old-store';
import { title } from './steps/screen';
import { rowCounts, writeSetting } from './steps/store';

const KNOWN = 'em-dia-ultimo-conhecido';
const NAME = 'Rosa Lima';

/** A shop with one customer and a copy kept by the browser; what it holds is known outside the store. */
const openShopWithCopy = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.goto('/#/ajustes/copias');
  await page.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  await expect(page.getByText(/Cópia feita/)).toBeVisible();
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), KNOWN))
    .toContain('"customers":1');
};

/** As if the browser could not read the shop's store any more. */
const breakStore = (page: Page) =>
  page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name: string, version?: number) => {
      if (name === 'em-dia') throw new DOMException('damaged', 'AbortError');
      return open(name, version);
    };
  });

const file = (version: 3 | 5) => {
  const { name, bytes } = frozenCopy(version).file;
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
};

test('a shop whose store is gone comes back from its copy by the keyboard, never from a first run', async ({
  app,
}) => {
  await openShopWithCopy(app);
  await openBeside(app);
  await deleteStore(app);
  await app.goto('/');
  await expect(app.getByRole('heading', { name: 'Os dados da loja não estão mais aqui' })).toBeVisible();
  await expect(app.getByText(/a loja Loja da Praça tinha 1 cliente neste computador/)).toBeVisible();
  const copy = app.getByRole('button', { name: /inteira: 1 cliente/ });
  await expect(copy).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: /^Trazer tudo de volta/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Todos os saldos foram recalculados e conferem.')).toBeVisible();
  await expect(app.getByRole('button', { name: /^Ir para Hoje/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(/Bom dia!/);
  expect((await rowCounts(app)).customers).toBe(1);
});

test('beginning anew is typed out, and then nothing is missed any more', async ({ app }) => {
  await openShopWithCopy(app);
  await openBeside(app);
  await deleteStore(app);
  await app.goto('/');
  await app.getByRole('button', { name: 'Começar uma loja nova…' }).click();
  const confirm = app.getByRole('dialog').getByRole('button', { name: 'Começar uma loja nova' });
  await expect(confirm).toBeDisabled();
  await app.keyboard.type('nova loja');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Boas-vindas ao Em Dia' })).toBeVisible();
  await app.reload();
  await expect(app.getByRole('heading', { name: 'Boas-vindas ao Em Dia' })).toBeVisible();
});

test('a store that does not open stays as it is, and the shop goes on in another', async ({ app }) => {
  await openShopWithCopy(app);
  await breakStore(app);
  await app.reload();
  await expect(app.getByRole('heading', { name: 'Os dados da loja não abrem' })).toBeVisible();
  await expect(app.getByText('Nada foi apagado')).toBeVisible();
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Escolher um arquivo…' }).click();
  await (await chooser).setFiles(file(3));
  await app.getByRole('button', { name: /^Trazer tudo de volta/ }).click();
  await app.getByRole('button', { name: /^Ir para Hoje/ }).click();
  await expect(app.getByText('Armarinho Açucena')).toBeVisible();
  await app.reload();
  await expect(app.getByText('Armarinho Açucena')).toBeVisible();
  expect((await rowCounts(app, 'em-dia-2')).customers).toBe(frozenCopy(3).rows.customers?.length);
  expect(await storeVersion(app)).toBeDefined();
});

test('a store whose settings cannot be read leads to its copies too, not to a screen of errors', async ({
  app,
}) => {
  await openShopWithCopy(app);
  await openBeside(app);
  await writeSetting(app, 'terms', { nonsense: true });
  await app.goto('/');
  await expect(app.getByRole('heading', { name: 'Os dados da loja não abrem' })).toBeVisible();
  await app.getByRole('button', { name: /inteira: 1 cliente/ }).click();
  await app.getByRole('button', { name: /^Trazer tudo de volta/ }).click();
  await app.getByRole('button', { name: /^Ir para Hoje/ }).click();
  await expect(title(app)).toHaveText(/Bom dia!/);
});

test('a store of a newer version is not recovered over: the app is to be updated', async ({ page }) => {
  await writeOldStore(page, 5, frozenCopy(5).rows);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('em-dia', 990);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'Este Em Dia é mais antigo que os dados da loja' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tentar de novo' })).toBeFocused();
  await expect(page.getByText('Cópias encontradas')).toHaveCount(0);
  expect(await storeVersion(page)).toBe(99);
});

test('a store of an earlier version is upgraded after a copy of it was kept', async ({ page }) => {
  await writeOldStore(page, 3, frozenCopy(3).rows);
  await page.goto('/');
  await expect(page.getByText('Armarinho Açucena')).toBeVisible();
  expect((await rowCounts(page)).payments).toBe(frozenCopy(3).rows.payments?.length);
  expect((await rowCounts(page, 'em-dia-copia-de-seguranca')).copies).toBe(1);
  await page.goto('/#/ajustes/copias');
  await page.getByRole('button', { name: /^Ver cópias/ }).click();
  await expect(page.getByRole('dialog').getByText(/antes/i).first()).toBeVisible();
});

test('an upgrade that stops half way leaves the store as it was, and says so', async ({ page }) => {
  const { rows } = frozenCopy(3);
  // No version wrote such a cheque; the upgrade to version 4 stops at it.
  const cheques = [{ id: 'ch1', customerId: 'id00000001', goodDay: '2026-12-01', status: 'held' }];
  await writeOldStore(page, 3, { ...rows, cheques });
  const before = await rowCounts(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'A atualização da loja parou no meio' })).toBeVisible();
  await expect(page.getByText('Nada se perdeu.')).toBeVisible();
  expect(await storeVersion(page)).toBe(3);
  expect(await rowCounts(page)).toEqual(before);
});
