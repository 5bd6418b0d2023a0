import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';

const example = (page: Page) => page.getByRole('status').filter({ hasText: 'À vista' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test('what the shop offers is changed by keyboard, tried on an example, saved and undone', async ({
  app,
}) => {
  await openEmptyShop(app);
  await app.keyboard.press('Control+k');
  await field(app, 'Procurar cliente ou comando').fill('política');
  await app.getByRole('option', { name: /^Regras de negociação/ }).waitFor();
  await app.keyboard.press('Enter');
  await expect(example(app)).toContainText('R$ 75,00 + 4 × R$ 80,00');

  const principal = field(app, 'De 31 a 60 dias: desconto nas parcelas');
  await field(app, 'De 0 a 0 dias: desconto nas parcelas').focus();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expect(principal).toBeFocused();
  // Less than what the ready offer gives: said at the band, and the example waits.
  await app.keyboard.type('5');
  await expect(app.getByText('Até 5%, o desconto permitido.')).toBeVisible();
  await expect(app.getByText('Corrija o que está marcado para ver o efeito num exemplo.')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Há algo a corrigir na negociação. Nada foi salvo ainda.')).toBeVisible();
  const cash = field(app, 'De 31 a 60 dias: desconto da oferta à vista');
  await expect(cash).toBeFocused();
  await cash.fill('4');
  await expect(example(app)).toContainText('R$ 380,00');

  // It is not left unsaved by mistake.
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toBeHidden();

  await app.keyboard.press('Control+Enter');
  await expect(app.getByText('Negociação salva. Vale para as próximas propostas.')).toBeVisible();
  await app.reload();
  await expect(principal).toHaveValue('5');

  await app.getByRole('button', { name: 'Tirar a faixa: De 61 a 90 dias' }).press('Enter');
  await expect(field(app, 'De 61 a 180 dias: desconto em multa e juros')).toBeFocused();
  await app.getByRole('button', { name: 'Incluir faixa' }).press('Enter');
  await expect(field(app, 'De 181 a 210 dias: último dia')).toBeFocused();
  await app.keyboard.press('Control+Enter');
  await app.getByRole('button', { name: 'Desfazer' }).press('Enter');
  await expect(app.getByText('Voltou ao que era.')).toBeVisible();
  await expect(field(app, 'De 61 a 90 dias: último dia')).toBeVisible();
});

test('a kind of customer has discounts of its own, and the limits keep to the law', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/ajustes/negociacao');
  await app.getByRole('radio', { name: 'Em dificuldade' }).press('Space');
  await expect(app.getByRole('radio', { name: 'Como todos' })).toBeChecked();
  await expect(field(app, 'De 31 a 60 dias')).toHaveCount(0);
  await app.getByRole('radio', { name: 'Descontos próprios' }).press('Space');
  await field(app, 'De 31 a 60 dias: desconto nas parcelas').fill('50');
  await field(app, 'De 31 a 60 dias: desconto da oferta à vista').fill('40');
  await expect(example(app)).toContainText('Exemplo, em dificuldade');
  await expect(example(app)).toContainText('R$ 237,00');

  await field(app, 'Juros ao mês, até').fill('2');
  await expect(app.getByText('é o que uma loja pode cobrar (STJ, REsp 1.720.656).')).toBeVisible();
  await field(app, 'Juros ao mês, até').fill('1');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Negociação salva. Vale para as próximas propostas.')).toBeVisible();

  await app.getByRole('radio', { name: 'Todos', exact: true }).press('Space');
  await expect(field(app, 'De 31 a 60 dias: desconto nas parcelas')).toHaveValue('10');
  await app.reload();
  await app.getByRole('radio', { name: 'Em dificuldade' }).press('Space');
  await expect(field(app, 'De 31 a 60 dias: desconto nas parcelas')).toHaveValue('50');
});
