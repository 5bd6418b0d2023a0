import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from './steps/app';
import { openShopToImport } from './steps/first-run';
import { money, previewSheet } from './steps/notebook';
import { figure, sheet, title } from './steps/screen';
import { rowCounts } from './steps/store';

const drawerPath = fileURLToPath(new URL('../fixtures/gaveta-de-cheques.csv', import.meta.url));

const list = (page: Page, name: string) => page.getByRole('listbox', { name });

const importDrawer = async (page: Page) => {
  await previewSheet(page, drawerPath);
  await page.getByRole('button', { name: /^Importar 60 cheques/ }).click();
  await expect(page.getByText('Pronto: 60 cheques de 9 clientes no Em Dia')).toBeVisible();
};

test('the drawer of cheques is understood, counted and explained before it is saved', async ({ app }) => {
  await openShopToImport(app);
  await previewSheet(app, drawerPath);
  await expect(title(app)).toHaveText('Confira antes de salvar');
  await expect(figure(app, 'Cheques')).toHaveText(`60 somam ${money(14_019_420)}`);
  await expect(figure(app, 'A receber')).toHaveText(`${money(8_244_806)} 34 cheques`);
  await expect(figure(app, 'Voltaram ou sustados')).toHaveText(`${money(2_425_874)} 11 cheques`);
  await expect(figure(app, 'Já encerrados')).toHaveText(`${money(3_348_740)} 15 cheques`);

  const out = list(app, 'Linhas que ficam de fora');
  await expect(out.getByRole('option')).toHaveCount(2);
  await expect(out.getByRole('option', { name: /Iracema Rocha/ })).toContainText(
    'o dígito 8 não confere (lido 4, deveria ser 3)',
  );
  await expect(out.getByRole('option', { name: /Carlos Machado/ })).toContainText(
    'o dígito 8 não confere (lido 3, deveria ser 2)',
  );

  await app.getByText(/^Por situação/).click();
  await expect(list(app, 'Por situação').getByRole('option', { name: /^Em carteira/ })).toContainText(
    `25 cheques${money(6_225_657)}`,
  );
  await app.getByText(/^Por mês/).click();
  await expect(list(app, 'Por mês').getByRole('option').first()).toContainText('Maio de 2026');
});

test('the drawer comes in once, and goes away whole', async ({ app }) => {
  await openShopToImport(app);
  await importDrawer(app);
  const imported = await rowCounts(app);
  expect(imported).toMatchObject({ customers: 9, cheques: 60, installments: 45, sales: 0, payments: 0 });

  await app.getByRole('button', { name: 'Importar outra' }).click();
  await previewSheet(app, drawerPath);
  await expect(title(app)).toHaveText('Nada novo para importar');
  await expect(app.getByText('Esta planilha já foi importada')).toBeVisible();
  await expect(app.getByRole('button', { name: /^Importar / })).toHaveCount(0);
  expect(await rowCounts(app)).toEqual(imported);

  await app.getByRole('button', { name: /^Fita do dia/ }).click();
  await app.getByRole('button', { name: /^Desfazer: Planilha importada/ }).click();
  await app.getByRole('button', { name: 'Desfazer importação' }).click();
  await expect(app.getByText('Importação desfeita', { exact: true })).toBeVisible();
  expect(await rowCounts(app)).toMatchObject({ customers: 0, cheques: 0, installments: 0, summaries: 0 });
});

test('the drawer can be taken back at once', async ({ app }) => {
  await openShopToImport(app);
  await importDrawer(app);
  await app.getByRole('button', { name: 'Desfazer importação' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Desfazer importação' }).click();
  await expect(app.getByText('Importação desfeita: 60 cheques e 9 clientes saíram.')).toBeVisible();
  expect(await rowCounts(app)).toMatchObject({ customers: 0, cheques: 0, installments: 0, summaries: 0 });
});

test('the owner says what a sheet is that does not tell by itself', async ({ app }) => {
  await openShopToImport(app);
  const header = 'Nome;Talão;Banco;Agência;Conta;Valor;Dia\n';
  const file = sheet('folhas.csv', `${header}Júlia Lima;123;237;1234;56789;100,00;25/12/2026\n`);
  await app.getByLabel('Arquivo da planilha').setInputFiles(file);
  await expect(title(app)).toHaveText('O que é cada coluna');
  await app.getByText('um cheque', { exact: true }).click();
  await expect(app.getByRole('alert')).toHaveText('Falta dizer qual coluna traz: nº do cheque.');
  const column = (name: string) => app.getByRole('combobox', { name: `O que é a coluna ${name}` });
  await expect(column('Banco')).toHaveValue('Banco');
  await column('Talão').click();
  await app.getByRole('option', { name: 'Nº do cheque' }).click();
  await app.getByRole('button', { name: 'Conferir antes de salvar' }).click();
  await app.getByRole('button', { name: /^Importar 1 cheque/ }).click();
  await expect(app.getByText('Pronto: 1 cheque de 1 cliente no Em Dia')).toBeVisible();
});
