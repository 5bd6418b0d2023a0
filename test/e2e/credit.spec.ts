import { expect, test } from './steps/app';
import { closeSale, expectPaper, typeSale } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';

test('a limit from a short analysis, and a sale over it that waits for a reason', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.getByLabel('Limite de crédito').fill('1.00,5');
  await app.getByLabel('Recebe no dia').fill('32');
  await app.getByLabel('Renda por mês').fill('-3');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Valor não entendido. Escreva como 1.234,56.')).toBeVisible();
  await expect(app.getByText('O dia do mês vai de 1 a 31.')).toBeVisible();
  await expect(app.getByText('O valor não pode ser negativo.')).toBeVisible();
  expect((await rowCounts(app)).customers).toBe(0);
  await app.getByLabel('Limite de crédito').fill('');
  await app.getByLabel('Recebe no dia').fill('5');
  await app.getByLabel('Renda por mês').fill('1.800');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(NAME);
  await expect(app.getByText(/recebe no dia 5/)).toBeVisible();

  // The limit is suggested with its reasons, and taken with one key.
  await app.keyboard.press('l');
  const credit = app.getByRole('dialog', { name: `Crédito de ${NAME}` });
  await expect(credit.getByLabel('Limite de crédito')).toBeFocused();
  await expect(credit.getByText(/^20% da renda são R\$\s360,00 por mês/)).toBeVisible();
  await credit.getByLabel('No trabalho desde').fill('3 anos');
  await expect(credit.getByText('57 de 100 pontos', { exact: true })).toBeVisible();
  await app.keyboard.press('F6');
  await app.keyboard.press('Enter');
  await expect(credit).toBeHidden();
  await expect(app.getByText(/^Pode vender hoje até R\$\s820,00$/)).toBeVisible();

  await app.keyboard.press('F2');
  await expect(app.getByText(/^Pode vender hoje até R\$\s820,00$/)).toBeVisible();
  await app.keyboard.press('F6');
  await expect(app.getByText(/^Limite de R\$\s820,00, nada em aberto\.$/)).toBeVisible();
  await app.keyboard.press('Enter');
  await typeSale(app, { what: 'Fogão', total: '1.000,00', count: '5' });
  await closeSale(app);
  const decision = app.getByRole('dialog', { name: 'Passa do limite. Vender mesmo assim?' });
  await expect(decision.getByText(/passa R\$\s180,00/)).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(decision.getByText('Escolha um motivo ou escreva o seu.')).toBeVisible();
  expect((await rowCounts(app)).sales).toBe(0);
  await decision.getByLabel('Outro motivo').fill('Vai pagar metade com o décimo terceiro');
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Carnê/);
  expect((await rowCounts(app)).sales).toBe(1);

  await app.goto('/#/clientes');
  await app.getByRole('option').filter({ hasText: NAME }).dblclick();
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s1\.000,00/);
  const history = app.getByRole('region', { name: 'Histórico' });
  await expect(history.getByText('Venda decidida pela loja')).toBeVisible();
  await expect(
    history.getByText(/R\$\s180,00 acima do limite · Vai pagar metade com o décimo terceiro/),
  ).toBeVisible();
});
