import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { rowCounts } from './steps/store';

/** The day's drawer on the tape, open or as it was counted. */
const drawer = (page: Page) => page.getByRole('region', { name: 'Caixa' });

const openTape = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Fita do dia/ }).focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
};

/** With the tape open: counts one amount, with the keyboard alone. */
const startCounting = async (page: Page, amount: string): Promise<void> => {
  await page.keyboard.press('f');
  await expect(page.getByRole('textbox', { name: 'Quanto há na gaveta' })).toBeFocused();
  await page.keyboard.type(amount);
};

test('the drawer is counted, closed, reopened and counted by notes with the keyboard alone', async ({
  app,
}) => {
  await openEmptyShop(app);
  await openTape(app);
  await startCounting(app, '98');
  await app.keyboard.press('Shift+Tab');
  await app.keyboard.press('Shift+Tab');
  await expect(app.getByLabel('Troco inicial')).toBeFocused();
  await app.keyboard.type('100');
  await expect(app.getByRole('status').filter({ hasText: 'faltam' })).toHaveText(/^faltam R\$\s2,00$/);
  await app.keyboard.press('Enter');
  await expect(drawer(app)).toContainText(/Caixa fechado às 10:00: faltam R\$\s2,00/);

  await app.getByRole('button', { name: 'Reabrir' }).focus();
  await app.keyboard.press('Enter');
  await expect(drawer(app)).toContainText('Caixa aberto');

  await app.keyboard.press('f');
  await expect(app.getByLabel('Troco inicial')).toHaveValue('100,00');
  await app.keyboard.press('Shift+Tab');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('Tab');
  // One note of 100; Enter goes from piece to piece and closes only after the last.
  await app.keyboard.press('ArrowDown');
  await app.keyboard.type('1');
  for (let piece = 0; piece < 11; piece += 1) await app.keyboard.press('Enter');
  await expect(drawer(app)).toContainText('Caixa fechado às 10:00: confere');

  await app.keyboard.press('i');
  await expect(app.getByRole('dialog', { name: 'Fita do dia 20/11/2026' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Fita do dia 20/11/2026' })).toBeHidden();
  await expect(drawer(app)).toBeVisible();
});

test('two windows cannot close the same day twice', async ({ app, context }) => {
  await openEmptyShop(app);
  const other = await context.newPage();
  await other.goto('/');
  for (const page of [app, other]) {
    await page.bringToFront();
    await openTape(page);
    await startCounting(page, '50');
  }
  await Promise.all([app, other].map((page) => page.keyboard.press('Enter')));
  await expect.poll(async () => (await rowCounts(app)).drawerClosings).toBe(1);
  const told = (page: Page) => page.getByText('O caixa deste dia já foi fechado').count();
  await expect.poll(async () => (await told(app)) + (await told(other))).toBe(1);
  expect((await rowCounts(app)).drawerClosings).toBe(1);
});

test('a holiday of the city is refused on a day that does not exist, added and taken back', async ({
  app,
}) => {
  await openEmptyShop(app);
  await app.goto('/#/ajustes/feriados');
  const own = app.getByRole('list', { name: 'Feriados da loja' });
  await app.getByLabel('Dia', { exact: true }).fill('31/02');
  await app.getByLabel('Nome', { exact: true }).fill('Padroeira');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Essa data não existe no calendário.')).toBeVisible();
  await expect(own).toBeHidden();
  await app.getByLabel('Dia', { exact: true }).fill('08/12');
  await app.keyboard.press('Enter');
  await expect(own).toContainText('Padroeira');
  await app.getByRole('button', { name: 'Desfazer' }).click();
  await expect(own).toBeHidden();
});
