import { expect, test } from './steps/app';
import { openCustomerByKeys, title } from './steps/screen';

test('every paper of a customer is reached by the keyboard alone, and one Escape goes back one step', async ({
  app,
}) => {
  await app.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await app.getByRole('navigation', { name: 'Telas' }).waitFor();
  await openCustomerByKeys(app, 'francisca', 'Francisca Lima Teixeira');

  await app.keyboard.press('p');
  const menu = app.getByRole('dialog', { name: 'Papéis' });
  await expect(menu.getByRole('option', { name: /^Extrato completo/, selected: true })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const paper = app.getByRole('dialog', { name: 'Extrato de Francisca Lima Teixeira' });
  await expect(paper.getByRole('button', { name: 'Imprimir' })).toBeFocused();

  await app.keyboard.press('Escape');
  await expect(menu.getByRole('option', { name: /^Extrato do que está em aberto/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(title(app)).toHaveText('Francisca Lima Teixeira');

  await app.getByRole('button', { name: 'Estornar' }).first().click();
  await expect(app.getByRole('dialog', { name: 'Estornar este recebimento?' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(title(app)).toHaveText('Francisca Lima Teixeira');
});

test('help tells its subjects one screen at a time', async ({ app }) => {
  await app.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await app.getByRole('navigation', { name: 'Telas' }).waitFor();
  await app.keyboard.press('F1');
  await expect(app.getByRole('heading', { name: 'A volta do dia' })).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('Depois de 60 dias')).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('CDC, art. 49')).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText(/Súmula 370/).first()).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('O que Hoje lembra')).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('CDC, art. 42-A')).toBeVisible();
});
