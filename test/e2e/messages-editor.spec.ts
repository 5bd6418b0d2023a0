import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { previewSheet } from './steps/notebook';
import { figure, goTo, sheet, title } from './steps/screen';
import { conversationWith, draftOf, rowsOf } from './steps/talk';

const ROSA = 'Rosa Lima Prado';

const NOTEBOOK =
  'Cliente;Telefone;Data da compra;Descrição;Valor total;Parcela;Vencimento;Valor da parcela\n' +
  `${ROSA};(85) 99126-1650;01/09/2026;Sofá;150,00;1/1;16/11/2026;150,00\n`;

/** A shop with one customer, four days late, at the texts of the third day. */
const openTexts = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/importar');
  await previewSheet(page, sheet('caderno.csv', NOTEBOOK));
  await page.getByRole('button', { name: /^Importar 1 parcela/ }).click();
  await page.getByRole('button', { name: 'Ver Hoje' }).click();
  await expect(figure(page, 'Em atraso')).toContainText('1 cliente');
  await chooseThirdDay(page);
};

const moments = (page: Page) => page.getByRole('listbox', { name: 'Momentos' });
const texts = (page: Page) => page.getByRole('listbox', { name: 'Textos: 3 dias depois' });
const message = (page: Page) => page.getByRole('textbox', { name: 'Mensagem' });
const preview = (page: Page) => page.getByRole('region', { name: 'Como vai ficar' });
const remarks = (page: Page) => page.getByRole('list', { name: 'O que rever no texto' });

const chooseThirdDay = async (page: Page): Promise<void> => {
  await page.goto('/#/ajustes/mensagens');
  await moments(page).getByRole('option', { selected: true }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(texts(page).getByRole('option').first()).toBeFocused();
};

test('a text is written in the words of the shop, put right by one key, used in Hoje and taken back', async ({
  app,
}) => {
  await openTexts(app);
  await expect(preview(app)).toContainText(/^.*Oi, Rosa! Tudo bem\?/s);
  await app.keyboard.press('Enter');
  await expect(message(app)).toBeFocused();
  await app.keyboard.type(' Até logo, {primero_nome}!');
  await expect(remarks(app)).toContainText('Não conhecemos {primero_nome}. Quis dizer {primeiro_nome}?');
  await app.keyboard.press('Control+Enter');
  await expect(app.getByRole('alert').filter({ hasText: 'Não conhecemos' })).toBeVisible();
  await expect(message(app)).toBeVisible();

  await app.keyboard.press('Alt+Enter');
  await expect(remarks(app)).toHaveCount(0);
  await expect(preview(app)).toContainText('Até logo, Rosa!');
  await app.keyboard.press('Control+Enter');
  await expect(app.getByText('Texto salvo. Vale a partir de agora.')).toBeVisible();
  const first = texts(app).getByRole('option').first();
  await expect(first).toContainText('Mudado pela loja');
  await expect(first).toBeFocused();
  await app.keyboard.press('Control+z');
  await expect(app.getByText('Voltou ao que era.')).toBeVisible();
  await expect(first).not.toContainText('Mudado pela loja');
  await expect(preview(app)).not.toContainText('Até logo');

  await app.keyboard.press('Enter');
  await app.keyboard.type(' Até breve, {prim');
  await expect(app.getByRole('option', { name: /^\{primeiro_nome\}/, selected: true })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(message(app)).toHaveValue(/Até breve, \{primeiro_nome\}$/);
  await app.keyboard.press('Control+Enter');
  await expect(first).toContainText('Mudado pela loja');
  await expect(preview(app)).toContainText('Até breve, Rosa');

  await goTo(app, 'Hoje');
  await expect(conversationWith(app, ROSA)).toBeVisible();
  await expect(draftOf(app)).toHaveValue(/Oi, Rosa!.*Até breve, Rosa$/s);

  await chooseThirdDay(app);
  await app.keyboard.press('o');
  await expect(app.getByText('Voltou ao texto original.')).toBeVisible();
  await goTo(app, 'Hoje');
  await expect(draftOf(app)).toHaveValue(/Oi, Rosa!/);
  await expect(draftOf(app)).not.toHaveValue(/Até breve/);
});

test('what threatens or is too long is not saved, and nothing written is lost by leaving', async ({
  app,
}) => {
  await openTexts(app);
  await app.keyboard.press('n');
  await expect(message(app)).toBeFocused();
  await app.keyboard.press('Control+Enter');
  await expect(app.getByRole('alert').filter({ hasText: 'Escreva a mensagem.' })).toBeVisible();

  const threat = 'Aqui é {da_loja}. Pague hoje ou seu nome vai para o SPC.';
  await message(app).fill(threat);
  await expect(remarks(app)).toContainText('SPC');
  await app.keyboard.press('Control+Enter');
  await app.keyboard.press('Control+1');
  const leaving = app.getByRole('dialog', { name: 'Sair sem salvar?' });
  await expect(leaving).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(leaving).toBeHidden();
  await expect(message(app)).toHaveValue(threat);

  await message(app).fill(`Aqui é {da_loja}. ${'😊'.repeat(2_500)}`);
  await expect(remarks(app)).toContainText('o limite são 5000');
  await message(app).fill('Aqui é {da_loja}. Oi, {tratamento');
  await expect(remarks(app)).toContainText('Falta o par desta chave');
  await app.keyboard.press('Control+Enter');
  // The list of names first, then the text.
  await app.keyboard.press('Escape');
  await expect(app.getByRole('listbox', { name: 'O que incluir' })).toHaveCount(0);
  await app.keyboard.press('Escape');
  await leaving.getByRole('button', { name: 'Sair sem salvar' }).click();
  await expect(texts(app)).toBeVisible();
  await expect(title(app)).toHaveText('Ajustes');
  expect((await rowsOf(app, 'settings')).map(({ key }) => key)).not.toContain('messages');
});
