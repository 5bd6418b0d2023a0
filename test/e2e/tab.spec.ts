import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, goTo, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';

/** A shop with one customer, at the line of her tab, reached by the keyboard alone. */
const openTab = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('Control+5');
  await expect(title(page)).toHaveText('Caderneta');
  await page.keyboard.type('rosa');
  await expect(page.getByRole('option').filter({ hasText: NAME })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(`Caderneta de ${NAME}`);
};

const line = (page: Page) => page.getByLabel('Compra e valor');

const write = async (page: Page, text: string, told: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.getByText(told)).toBeVisible();
};

test('purchases are written line by line, and the tab becomes an installment and a paper', async ({
  app,
}) => {
  await openTab(app);
  await write(app, 'pão 8,50', 'Anotado: pão, R$ 8,50.');
  await write(app, '12,90 café', 'Anotado: café, R$ 12,90.');
  await write(app, '3', 'Anotado: Compra, R$ 3,00.');
  await app.keyboard.press('Control+z');
  await expect(app.getByText('Tirado: Compra, R$ 3,00.')).toBeVisible();
  await expect(app.getByRole('row').filter({ hasText: 'Compra' }).filter({ hasText: '3,00' })).toHaveCount(0);

  for (const [bad, told] of [
    ['pão 1.00,5', 'Valor não entendido. Escreva como 1.234,56.'],
    ['pão 0', 'O valor precisa ser maior que zero.'],
    ['pão -3', 'O valor não pode ser negativo.'],
    ['pão 999999999999', 'O valor passa de'],
    ['pão', 'Falta o valor'],
  ] as const) {
    await write(app, bad, told);
    await app.keyboard.press('Escape');
    await expect(line(app)).toHaveValue('');
  }
  expect((await rowCounts(app)).tabs).toBe(3);

  await app.keyboard.press('F8');
  await expect(app.getByRole('dialog', { name: /^Fechar a caderneta/ })).toContainText('R$ 21,40');
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Caderneta de Rosa Lima/);
  await expect(line(app)).toBeFocused();
  await app.getByRole('link', { name: 'Ver a ficha' }).click();
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s21,40 1 parcela$/);
  await app.getByRole('button', { name: 'Desfazer fechamento' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Desfazer fechamento' }).click();
  await expect(figure(app, 'Na caderneta')).toHaveText(/^R\$\s21,40 2 compras$/);
  await goTo(app, 'Caderneta');
  await expect(app.getByRole('option').filter({ hasText: NAME })).toContainText('R$ 21,40');
});

test('two windows cannot close the same tab twice', async ({ app, context }) => {
  await openTab(app);
  await write(app, 'pão 8,50', 'Anotado: pão, R$ 8,50.');
  const other = await context.newPage();
  await other.goto(app.url());
  await expect(other.getByRole('row').filter({ hasText: 'pão' })).toBeVisible();
  for (const page of [app, other]) {
    await page.bringToFront();
    await page.keyboard.press('F8');
    await expect(page.getByRole('dialog', { name: /^Fechar a caderneta/ })).toBeVisible();
  }
  await Promise.all([app, other].map((page) => page.keyboard.press('Enter')));
  await expect.poll(async () => (await rowCounts(app)).tabClosings).toBe(1);
  for (const page of [app, other])
    await expect(page.getByRole('dialog', { name: /^Fechar a caderneta/ })).toBeHidden();
  expect(await rowCounts(other)).toMatchObject({ tabClosings: 1, installments: 1 });
});
