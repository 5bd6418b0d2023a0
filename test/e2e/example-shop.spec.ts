import { expect, type Page, test } from './steps/app';
import { openEmptyShop, SHOP_NAME } from './steps/first-run';
import { goTo, title } from './steps/screen';
import { rowCounts } from './steps/store';

const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'Loja de exemplo.' });

const register = async (page: Page, name: string) => {
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(name);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(name);
};

test('the example can be tried before there is a shop, and leads back to the first run', async ({ app }) => {
  await app.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await expect(banner(app)).toBeVisible();
  await goTo(app, 'Clientes');
  await expect(app.getByRole('listbox', { name: 'Clientes' }).getByRole('option').first()).toBeVisible();
  expect((await rowCounts(app)).customers).toBe(0);
  await app.reload();
  await expect(banner(app)).toBeVisible();
  await banner(app).getByRole('button', { name: 'Sair do exemplo' }).click();
  await expect(title(app)).toHaveText('Boas-vindas ao Em Dia');
});

test('the example never mixes with the shop', async ({ app }) => {
  await openEmptyShop(app);
  await register(app, 'Rosa da Minha Loja');
  const mine = await rowCounts(app);

  await app.goto('/#/ajustes/exemplo');
  await app.getByRole('button', { name: 'Abrir a loja de exemplo' }).click();
  await expect(banner(app)).toBeVisible();
  await expect(app.getByRole('banner').getByText(SHOP_NAME)).toHaveCount(0);
  await register(app, 'Fulana do Exemplo');
  expect(await rowCounts(app)).toEqual(mine);
  expect((await rowCounts(app, 'em-dia-exemplo')).customers).toBeGreaterThan(1);

  await app.goto('/#/importar');
  await expect(app.getByText('Esta é a loja de exemplo')).toBeVisible();
  await expect(app.getByLabel('Arquivo da planilha')).toHaveCount(0);

  await banner(app).getByRole('button', { name: 'Sair do exemplo' }).click();
  await expect(banner(app)).toHaveCount(0);
  await expect(app.getByRole('banner').getByText(SHOP_NAME)).toBeVisible();
  await goTo(app, 'Clientes');
  await expect(app.getByRole('option')).toHaveCount(1);
  await expect(app.getByRole('option')).toContainText('Rosa da Minha Loja');
  expect(await rowCounts(app)).toEqual(mine);
});
