import { expect, type Page, test } from './steps/app';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { importNotebook } from './steps/notebook';
import { title } from './steps/screen';

const list = (page: Page) => page.getByRole('listbox', { name: 'Cartas' });
const rows = (page: Page) => list(page).getByRole('option');
const ticks = (page: Page) => list(page).getByRole('checkbox');
const countInTitle = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByText(/\d+ clientes? na lista/).textContent()) ?? '', 10);

test('letters are decided one by one, printed together, and noted in one go that can be undone', async ({
  app,
}) => {
  await openShopToImport(app);
  await importNotebook(app);
  await app.keyboard.press('Control+k');
  await app.getByRole('textbox', { name: 'Procurar cliente ou comando' }).fill('cartas');
  await app.getByRole('option', { name: /^Cartas/ }).waitFor();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Cartas');
  await expect(rows(app).first()).toBeVisible();

  // The law asks for the shop's address on every letter, and it is not filled in.
  await expect(app.getByRole('note')).toContainText('art. 42-A');
  await expect(app.getByRole('note')).toContainText('Falta o endereço da loja.');

  // From sixty days on nothing is ticked beforehand, not even by "all".
  const deciding = list(app).getByRole('option').filter({ hasText: 'Você decide' });
  await expect(deciding.first()).toBeVisible();
  await app.keyboard.press('t');
  for (const box of await deciding.getByRole('checkbox').all()) await expect(box).not.toBeChecked();

  const all = await countInTitle(app);
  const before = await ticks(app).evaluateAll(
    (boxes) => boxes.filter((box) => (box as HTMLInputElement).checked).length,
  );
  expect(before).toBe(0);
  for (let row = 0; (await rows(app).nth(row).getByText('Você decide').count()) === 0; row += 1)
    await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('region', { name: /^Carta para / })).toContainText('a carta é decisão sua');
  await app.keyboard.press(' ');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press(' ');
  await expect(app.getByRole('button', { name: /^Imprimir 2 cartas/ })).toBeEnabled();

  await app.keyboard.press('p');
  await expect(
    app.getByRole('dialog', { name: 'Cartas (2)' }).getByRole('button', { name: 'Imprimir' }),
  ).toBeFocused();
  await app.keyboard.press('Escape');
  const asked = app.getByRole('dialog', { name: 'Foram enviadas?' });
  await expect(asked.getByRole('button', { name: /^Sim, anotar 2 cartas/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('2 cartas na ficha, com data de hoje.')).toBeVisible();
  await expect.poll(() => countInTitle(app)).toBe(all - 2);

  await app.getByRole('button', { name: 'Desfazer' }).click();
  await expect.poll(() => countInTitle(app)).toBe(all);
});

test('a letter to a customer chosen by hand, and the way back', async ({ app }) => {
  await app.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await app.getByRole('navigation', { name: 'Telas' }).waitFor();
  await app.goto('/#/cartas');
  await expect(app.getByRole('heading', { name: 'Ninguém precisa de carta hoje' })).toBeVisible();
  await app.keyboard.press('a');
  await expect(title(app)).toHaveText('Para quem é a carta?');
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText('Cartas');
  await app.keyboard.press('a');
  await app.getByRole('textbox', { name: 'Procurar cliente' }).fill('veronica');
  await app.getByRole('option', { name: /Verônica Brandão/ }).waitFor();
  await app.keyboard.press('Enter');
  const chosen = rows(app).filter({ hasText: 'Verônica Brandão' });
  await expect(chosen).toContainText('Escolhida por você');
  await expect(chosen.getByRole('checkbox')).toBeChecked();
  await expect(app.getByRole('article', { name: 'Texto da carta' })).toContainText('Verônica');
  await app.keyboard.press('p');
  await app.getByRole('dialog', { name: 'Cartas (1)' }).getByRole('button', { name: 'Imprimir' }).waitFor();
  await app.keyboard.press('Escape');
  await app.getByRole('dialog', { name: 'A carta foi enviada?' }).waitFor();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(chosen).toBeVisible();
});

test('a shop without anybody is told so', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/cartas');
  await expect(app.getByRole('heading', { name: 'Ninguém precisa de carta hoje' })).toBeVisible();
});
