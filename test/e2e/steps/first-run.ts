import { expect, type Page } from './app';
import { title } from './screen';

export const SHOP_NAME = 'Loja da Praça';

/** A new shop with nothing in it. */
export const openEmptyShop = async (page: Page): Promise<void> => {
  await page.getByLabel('Nome da loja').fill(SHOP_NAME);
  await page.getByRole('button', { name: /^Começar do zero/ }).click();
  await expect(title(page)).toHaveText('Bom dia!');
};

/** A new shop, with everything its papers need, at the door of the import. */
export const openShopToImport = async (page: Page): Promise<void> => {
  await page.getByLabel('Nome da loja').fill(SHOP_NAME);
  await page.getByLabel('CPF ou CNPJ').fill('11222333000181');
  await page.getByLabel('Cidade').fill('Fortaleza');
  await page.getByLabel('Estado').fill('CE');
  await page.getByLabel('Telefone com DDD').fill('85987654321');
  await page.getByLabel('Chave Pix').fill('11222333000181');
  await page.getByRole('button', { name: /^Trazer minha planilha/ }).click();
  await expect(title(page)).toHaveText('Importar planilha');
};
