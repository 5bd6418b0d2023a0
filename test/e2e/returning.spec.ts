import { expect, type Page, test } from './steps/app';
import { expectPaper, receiveProposed, sellAndReturn } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';

const NAME = 'Rosa Lima';
const kept = (page: Page) => page.getByText(/^R\$\s100,00 de saldo a favor, que pode/);

test('goods come back: what is open falls, what was paid is kept, paid out, and all of it undone', async ({
  app,
}) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('F2');
  await sellAndReturn(app, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  expect(await receiveProposed(app, NAME)).toBe('100,00');
  await expectPaper(app, /^Recibo 1/);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s200,00/);

  await app.getByRole('button', { name: 'Devolver', exact: true }).click();
  await expect(title(app)).toHaveText(`Devolver ou cancelar compra de ${NAME}`);
  await expect(
    app.getByText(/^Caem 2 parcelas, R\$\s200,00; R\$\s100,00 viram saldo a favor\.$/),
  ).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(NAME);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s0,00/);

  // What was kept is paid out with one key, and comes back when that is undone.
  await expect(kept(app)).toBeVisible();
  await app.keyboard.press('s');
  await expect(app.getByLabel('Quanto vai para o cliente?')).toHaveValue('100,00');
  await app.keyboard.press('Enter');
  await expect(kept(app)).toBeHidden();
  await app.getByRole('button', { name: 'Desfazer', exact: true }).last().click();
  await expect(kept(app)).toBeVisible();
});
