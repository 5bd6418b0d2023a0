import { expect, type Page, test } from './steps/app';
import { receiveProposed, sellAndReturn } from './steps/counter';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { notebookPath, previewSheet } from './steps/notebook';
import { figure, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';

/** A shop with one customer who bought in three installments; ends on her file. */
const openShopWithSale = async (page: Page): Promise<string> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('F2');
  await sellAndReturn(page, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  await expect(figure(page, 'Em aberto')).toHaveText(/^R\$\s300,00 3 parcelas$/);
  return page.url();
};

test('a payment made in one window shows in the other', async ({ app, context }) => {
  const file = await openShopWithSale(app);
  const other = await context.newPage();
  await other.goto(file);
  await expect(figure(other, 'Em aberto')).toHaveText(/^R\$\s300,00/);
  await receiveProposed(app, NAME);
  await expect(figure(other, 'Em aberto')).toHaveText(/^R\$\s200,00 2 parcelas$/);
  await expect(other.getByRole('region', { name: 'Histórico' }).getByText('Pagou em dinheiro')).toBeVisible();
});

test('two windows cannot take the same money twice', async ({ app, context }) => {
  const file = await openShopWithSale(app);
  const other = await context.newPage();
  await other.goto(file);
  await expect(title(other)).toHaveText(NAME);
  for (const page of [app, other]) {
    await page.bringToFront();
    await page.keyboard.press('F3');
    await page.getByLabel('Quanto o cliente está pagando?').fill('300,00');
  }
  // Both at once: one of them must be told, and only one payment may be written.
  await Promise.all([app, other].map((page) => page.keyboard.press('Enter')));
  await expect.poll(async () => (await rowCounts(app)).payments).toBe(1);
  const told = async (page: Page) =>
    (await page.getByText('Nada foi gravado.').count()) + (await page.getByText('Nada em aberto').count());
  await expect.poll(async () => (await told(app)) + (await told(other))).toBeGreaterThan(0);
  expect((await rowCounts(app)).payments).toBe(1);
  await app.goto(file);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s0,00 nada a pagar$/);
});

test('a window that was about to receive is told what another received meanwhile', async ({
  app,
  context,
}) => {
  const file = await openShopWithSale(app);
  const other = await context.newPage();
  await other.goto(file);
  await expect(title(other)).toHaveText(NAME);
  await other.keyboard.press('F3');
  const amount = other.getByLabel('Quanto o cliente está pagando?');
  await expect(amount).toHaveValue('100,00');
  await receiveProposed(app, NAME);
  const told = other.getByRole('alert').filter({ hasText: 'Esta conta mudou em outra janela' });
  await expect(told).toContainText('a parcela 1 de 3 não está mais em aberto');
  // What is proposed is now the next installment: the first Enter only says that it was seen.
  await amount.press('Enter');
  await expect(told).toBeHidden();
  expect((await rowCounts(other)).payments).toBe(1);
});

test('a window closed while it imports leaves nothing behind', async ({ app, context }) => {
  await openShopToImport(app);
  await previewSheet(app, notebookPath);
  const other = await context.newPage();
  await other.goto('/#/clientes');
  await app.getByRole('button', { name: /^Importar 1\.862 parcelas/ }).click({ noWaitAfter: true });
  await app.close({ runBeforeUnload: false });
  const { customers, sales, installments, journal } = await rowCounts(other);
  // All or nothing: the store may have been quicker than the closing, but never half way.
  expect([
    [0, 0, 0],
    [180, 332, 1862],
  ]).toContainEqual([customers, sales, installments]);
  expect(journal).toBe(customers === 0 ? 1 : 2);
});
