import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';

const clauses = (page: Page) => page.getByRole('listbox', { name: 'Cláusulas' });
const words = (page: Page) => page.getByRole('textbox', { name: 'Texto' });
const remarks = (page: Page) => page.getByRole('list', { name: 'O que rever no texto' });
const preview = (page: Page) => page.getByRole('region', { name: 'Como vai ficar' });

/** The list of clauses with one of them chosen, all by keyboard from there. */
const openClauses = async (page: Page, down: number): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/ajustes/papeis');
  await clauses(page).getByRole('option', { selected: true }).focus();
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
};

test('a clause is written in the words of the shop, put right by one key, kept and taken back', async ({
  app,
}) => {
  await openClauses(app, 1);
  await expect(clauses(app).getByRole('option', { selected: true })).toHaveText('Como pagar');
  await app.keyboard.press('Enter');
  await expect(words(app)).toBeFocused();
  await app.keyboard.press('Control+End');
  await expect(preview(app)).toContainText('Aqui não há {chave_pix}: a linha que diz isso não sai.');
  await app.keyboard.press('Enter');
  await app.keyboard.type('Recibo em {dta}. Foro da comarca da loja.');
  await expect(remarks(app)).toContainText('Não conhecemos {dta}. Quis dizer {data}?');
  await expect(remarks(app)).toContainText('CDC, arts. 51, IV, e 101, I');
  await app.keyboard.press('Control+Enter');
  await expect(app.getByRole('alert').filter({ hasText: 'Não conhecemos' })).toBeVisible();

  await app.keyboard.press('Alt+Enter');
  await expect(words(app)).toHaveValue(/Recibo em \{data\}\. Foro da comarca/);
  await app.keyboard.press('Alt+Enter');
  await expect(remarks(app)).toHaveCount(0);
  await expect(preview(app)).toContainText(
    'Recibo em 20/11/2026. Fica escolhido o foro do domicílio do consumidor.',
  );
  await app.keyboard.press('Control+Enter');
  await expect(app.getByText('Cláusula salva. Vale nos acordos impressos a partir de agora.')).toBeVisible();
  const chosen = clauses(app).getByRole('option', { selected: true });
  await expect(chosen).toBeFocused();
  await expect(chosen.getByLabel('mudada pela loja')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(app.getByText('Voltou ao que era.')).toBeVisible();
  await expect(chosen.getByLabel('mudada pela loja')).toHaveCount(0);
});

test('what the law gives no effect is saved only on the word of the owner', async ({ app }) => {
  await openClauses(app, 0);
  await app.keyboard.press('n');
  await expect(app.getByRole('textbox', { name: 'Título' })).toBeFocused();
  await app.keyboard.type('Gastos');
  await app.keyboard.press('Tab');
  await app.keyboard.type('O cliente paga honorários de 20%.');
  await expect(app.getByText('Um trecho não vale perante a lei.')).toBeVisible();
  await app.keyboard.press('Control+Enter');
  const dialog = app.getByRole('dialog', { name: 'Salvar um trecho que não vale?' });
  await expect(dialog).toContainText('CDC, art. 51, XII');
  await expect(dialog.getByRole('button', { name: 'Voltar ao texto' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(words(app)).toBeVisible();
  await app.keyboard.press('Control+Enter');
  await dialog.getByRole('button', { name: 'Salvar assim mesmo' }).press('Enter');
  await expect(clauses(app).getByRole('option', { selected: true })).toHaveText('Gastos');
  await expect(preview(app)).toContainText('10. Gastos. O cliente paga honorários de 20%.');
  await expect(app.getByRole('article', { name: 'Cláusula' })).toContainText(
    'Um trecho não vale perante a lei',
  );
});

test('a clause that no agreement goes without cannot be switched off, and another can', async ({ app }) => {
  await openClauses(app, 2);
  await app.keyboard.press('l');
  await expect(app.getByRole('alert').filter({ hasText: 'sai em todo acordo' })).toBeVisible();
  await expect(preview(app)).toContainText('Atraso.');
  for (let step = 0; step < 8; step += 1) await app.keyboard.press('ArrowDown');
  await expect(clauses(app).getByRole('option', { selected: true })).toHaveText('Dados pessoais');
  await app.keyboard.press('l');
  await expect(app.getByText('Desligada: não sai mais nos acordos.')).toBeVisible();
  await expect(preview(app)).not.toContainText('LGPD');
  await expect(preview(app)).toContainText('“Dados pessoais” está desligada: não sai no papel.');
});
