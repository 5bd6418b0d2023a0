import { expect, type Page, test } from './steps/app';
import { expectPaper, typeSale } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';

const typeCheque = async (
  page: Page,
  row: number,
  cheque: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [name, value] of Object.entries(cheque))
    await page.locator(`[name="cheque-${row}-${name}"]`).fill(value);
};

const rosa = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('F2');
  await expect(title(page)).toHaveText(`Vender para ${NAME}`);
};

test('a sale in cheques, with the keyboard: the down payment and a series for the installments', async ({
  app,
}) => {
  await rosa(app);
  await typeSale(app, { what: 'Guarda-roupa', total: '850,00', down: '100,00', count: '5' });
  await app.getByRole('radio', { name: 'Cheque' }).check();
  await expect(app.getByText('Falta informar o cheque da entrada.')).toBeVisible();

  // Closing it asks for the cheques first.
  await app.keyboard.press('ControlOrMeta+Enter');
  const dialog = app.getByRole('dialog', { name: 'Cheques desta venda' });
  await expect(dialog.getByText(/^O primeiro é o da entrada, de R\$\s100,00/)).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.locator('[name="cheque-1-bank"]')).toBeFocused();
  await typeCheque(app, 1, { bank: '237', branch: '1234', account: '567890', number: '000123' });
  await app.keyboard.press('F8');
  await app.keyboard.press('Enter');
  await expect(app.locator('[name="cheque-6-number"]')).toHaveValue('000128');
  await expect(dialog.getByText('Os cheques cobrem tudo, nem mais nem menos.')).toBeVisible();
  expect((await rowCounts(app)).cheques).toBe(0);
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const plan = app.getByRole('region', { name: 'Plano de pagamento' });
  await expect(plan.getByRole('row', { name: /^Entrada .* cheque 000123/ })).toBeVisible();
  await expect(plan.getByRole('row', { name: /^5 de 5 .* cheque 000128/ })).toBeVisible();

  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(title(app)).toHaveText(`Venda nº 1 para ${NAME}`);
  await expectPaper(app, /^Recibo dos cheques/);
  await expect(app.getByText('Todas as parcelas têm cheque: o carnê não faz falta.')).toBeVisible();
  expect(await rowCounts(app)).toMatchObject({ sales: 1, installments: 6, cheques: 6, payments: 0 });

  // Cancelled, the cheques go back and nothing is owed.
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText(NAME);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s850,00/);
  await app.getByRole('button', { name: 'Cancelar venda' }).click();
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Cancelar venda/ })
    .click();
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s0,00/);
});

test('a cheque the shop has already keeps the whole sale from being written', async ({ app }) => {
  await rosa(app);
  const paper = { bank: '237', branch: '1234', account: '567890', number: '000123' };
  const sellWith = async (total: string): Promise<void> => {
    await typeSale(app, { what: 'Fogão', total, count: '1' });
    await app.keyboard.press('F9');
    await typeCheque(app, 1, paper);
  };
  await sellWith('200,00');
  await app.keyboard.press('Enter');
  await app.keyboard.press('ControlOrMeta+Enter');
  await expectPaper(app, /^Recibo dos cheques/);
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('F2');
  await sellWith('90,00');
  await expect(app.getByText(/já está|já foi recebido|já tem/i).first()).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.locator('[name="cheque-1-number"]')).toBeFocused();
  expect(await rowCounts(app)).toMatchObject({ sales: 1, cheques: 1 });

  // Of another number, and only for the first of two: the other stays in the booklet.
  await app.locator('[name="cheque-1-number"]').fill('000200');
  await app.keyboard.press('Enter');
  await typeSale(app, { count: '2' });
  const plan = app.getByRole('region', { name: 'Plano de pagamento' });
  await expect(plan.getByText(/^1 cheque, R\$\s90,00\.$/)).toBeVisible();
  await app.keyboard.press('F9');
  await app.locator('[name="cheque-1-cents"]').fill('45,00');
  await app.keyboard.press('Enter');
  await expect(plan.getByText(/1 parcela fica no carnê\.$/)).toBeVisible();
  await app.keyboard.press('ControlOrMeta+Enter');
  await expectPaper(app, /^Recibo dos cheques/);
  await app.getByRole('button', { name: /^Carnê/ }).click();
  await expectPaper(app, /^Carnê/);

  // What waits for cheques is not negotiated; what does not, is.
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('n');
  await expect(title(app)).toHaveText(`Negociar com ${NAME}`);
  const list = app.getByRole('region', { name: 'O que entra no acordo' });
  await expect(list.getByText(/^aguardando cheque 000200, bom para/)).toBeVisible();
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await expect(list.getByText('1 de 1', { exact: true })).toBeVisible();
});
