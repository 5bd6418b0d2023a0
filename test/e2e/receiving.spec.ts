import { expect, type Page, test } from './steps/app';
import { expectPaper, sellAndReturn } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';
const amount = (page: Page) => page.getByLabel('Quanto o cliente está pagando?');

test.beforeEach(async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('F2');
  await sellAndReturn(app, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s300,00/);
});

test('several means, more than is open, and the store credit it leaves for the next purchase', async ({
  app,
}) => {
  await app.keyboard.press('F3');
  await expect(amount(app)).toBeFocused();
  await app.keyboard.type('150');
  await app.keyboard.press('m');
  await expect(app.getByRole('textbox', { name: 'Dinheiro', exact: true })).toBeFocused();
  await app.keyboard.type('50');
  await expect(app.getByText(/^O restante, R\$\s100,00, em:$/)).toBeVisible();
  const preview = app.getByRole('status').filter({ hasText: 'Se pagar' });
  await expect(preview).toContainText(
    /Paga a parcela 1 inteira e adianta parte da 2, que fica com R\$\s50,00/,
  );
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(`Recebido de ${NAME}`);
  await expectPaper(app, /^Recibo 1/);

  // More than what is open, by Pix: it stays with the customer.
  await app.keyboard.press('F3');
  await expect(amount(app)).toBeFocused();
  await app.keyboard.press('Tab');
  await app.keyboard.press('ArrowRight');
  await expect(app.getByRole('radio', { name: 'Pix' })).toBeChecked();
  await amount(app).fill('180,00');
  await amount(app).press('Enter');
  await expect(app.getByRole('button', { name: /^Guardar R\$\s30,00 como saldo a favor/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(preview).toContainText(/O saldo a favor fica em R\$\s30,00\./);
  await expect(amount(app)).toBeFocused();
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Recibo 2/);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s0,00/);

  // It is offered with the next purchase, and covers what it can.
  await app.keyboard.press('F2');
  await sellAndReturn(app, NAME, { what: 'Panela', total: '100,00', count: '1' });
  await app.keyboard.press('F3');
  await expect(app.getByText(/saldo a favor R\$\s30,00/)).toBeVisible();
  await app.getByText('Saldo', { exact: true }).click({ force: true });
  await expect(app.getByText(/^O restante, R\$\s70,00, em:$/)).toBeVisible();
  await amount(app).press('Enter');
  await expectPaper(app, /^Recibo 3/);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s0,00/);
  expect((await rowCounts(app)).payments).toBe(3);
});
