import { expect, type Page, test } from './steps/app';
import { receiveProposed, sellAndReturn } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';

const NAME = 'Rosa Lima';

const register = async (page: Page, name: string): Promise<string> => {
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(name);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(name);
  return page.url();
};

/** Rosa owes R$ 300,00 in the copy and R$ 200,00 now; ends on her file. */
const openShopWithCopy = async (page: Page): Promise<string> => {
  await openEmptyShop(page);
  const file = await register(page, NAME);
  await page.keyboard.press('F2');
  await sellAndReturn(page, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  await page.goto('/#/ajustes/copias');
  await page.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  await expect(page.getByText(/Cópia feita/)).toBeVisible();
  await page.goto(file);
  await expect(title(page)).toHaveText(NAME);
  await receiveProposed(page, NAME);
  await page.goto(file);
  await expect(figure(page, 'Em aberto')).toHaveText(/^R\$\s200,00/);
  return file;
};

test('one customer comes back from a copy by the keyboard, and goes back again', async ({ app }) => {
  const file = await openShopWithCopy(app);
  await app.keyboard.press('m');
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^20\/11\/2026/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Sai da ficha')).toBeVisible();
  await expect(dialog.getByText(/^Recebimento 1, 20\/11\/2026: R\$\s100,00$/)).toBeVisible();
  // Something would be lost, so that Enter alone goes back.
  await expect(dialog.getByRole('button', { name: 'Voltar' })).toBeFocused();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(app.getByText(`A ficha de ${NAME} voltou da cópia.`)).toBeVisible();
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s300,00 3 parcelas$/);
  const told = app.getByRole('alert').filter({ hasText: 'voltou da cópia' });
  await told.getByRole('button', { name: 'Desfazer' }).click();
  await expect(app.getByText(`A ficha de ${NAME} voltou a ser o que era.`)).toBeVisible();
  await app.goto(file);
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s200,00/);
});

test('somebody is looked for in a copy, and who is as in it is not brought back', async ({ app }) => {
  await openEmptyShop(app);
  await register(app, NAME);
  await app.goto('/#/ajustes/copias');
  await app.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  await expect(app.getByText(/Cópia feita/)).toBeVisible();
  await app.getByRole('button', { name: 'Trazer um cliente…' }).click();
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^20\/11\/2026/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(dialog.getByLabel('Procurar na cópia')).toBeFocused();
  await app.keyboard.type('rosa');
  await expect(dialog.getByText(NAME)).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(dialog.getByText(/exatamente como nesta cópia/)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
