import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, type Page, test } from './steps/app';
import { closeSale, sellAndReturn, typeSale } from './steps/counter';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { importNotebook, notebookPath, previewSheet } from './steps/notebook';
import { chooseSheet, figure, goTo, sheet, title } from './steps/screen';
import { rowCounts } from './steps/store';

const HEADER = 'Cliente;CPF;Data da compra;Descrição;Valor total;Parcela;Vencimento;Valor da parcela\n';
const ROW = 'Júlia Conceição;;01/10/2026;Sofá;300,00;1/3;01/11/2026;100,00\n';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const expectNothingStored = async (page: Page) => {
  const { customers, sales, installments, payments } = await rowCounts(page);
  expect({ customers, sales, installments, payments }).toEqual({
    customers: 0,
    sales: 0,
    installments: 0,
    payments: 0,
  });
};

test.describe('a file that cannot be imported', () => {
  const refused = [
    { what: 'empty', file: sheet('vazio.csv', ''), says: 'Este arquivo está vazio.' },
    { what: 'an image', file: sheet('foto.csv', png), says: 'Este arquivo não é uma planilha.' },
    {
      what: '50 MB long',
      file: sheet('enorme.csv', Buffer.alloc(50 * 1024 * 1024, ROW)),
      says: 'Este arquivo passa de 40 MB.',
    },
    { what: 'of blank lines', file: sheet('linhas.csv', '\n\n;;\n'), says: 'nenhuma linha preenchida' },
  ];
  for (const { what, file, says } of refused) {
    test(`is said to be ${what}, and nothing is stored`, async ({ app }, info) => {
      await openShopToImport(app);
      // Playwright takes no more than 50 MB in memory.
      const given =
        file.buffer.length < 1_000_000 ? file : await written(info.outputPath(file.name), file.buffer);
      await chooseSheet(app, given);
      const problem = app.getByRole('alert');
      await expect(problem).toContainText(says);
      await expect(problem).toContainText('Nada mudou na sua loja.');
      await expect(app.getByRole('button', { name: 'Escolher planilha' })).toBeVisible();
      await expectNothingStored(app);
    });
  }
});

const written = async (path: string, contents: Buffer): Promise<string> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
  return path;
};

test('a sheet without titles is understood by what is in it, and says so', async ({ app }) => {
  await openShopToImport(app);
  await chooseSheet(
    app,
    sheet('sem-titulos.csv', ROW.repeat(1) + ROW.replace('1/3', '2/3').replace('01/11', '01/12')),
  );
  await expect(title(app)).toHaveText('O que é cada coluna');
  await expect(app.getByText('A planilha não tem títulos')).toBeVisible();
  await expectNothingStored(app);
});

test('repeated rows enter once, each repetition with its reason', async ({ app }) => {
  await openShopToImport(app);
  await previewSheet(app, sheet('repetida.csv', HEADER + ROW + ROW + ROW));
  await expect(figure(app, 'Parcelas')).toContainText('1 somam');
  await expect(
    app.getByRole('listbox', { name: 'Linhas que ficam de fora' }).getByRole('option'),
  ).toHaveCount(2);
  await expectNothingStored(app);
  await app.getByRole('button', { name: /^Importar 1 parcela/ }).click();
  await expect(app.getByText(/^Pronto: 1 parcela de 1 cliente/)).toBeVisible();
  expect((await rowCounts(app)).installments).toBe(1);
});

test('impossible days, negative amounts and a due day before the sale are refused row by row', async ({
  app,
}) => {
  await openShopToImport(app);
  const rows = [
    ROW,
    'Ana Lima;;01/10/2026;Mesa;100,00;1/1;31/02/2026;100,00\n',
    'Bia Lima;;01/10/2026;Mesa;100,00;1/1;01/11/2026;-100,00\n',
    'Caio Lima;;01/10/2026;Mesa;100,00;1/1;01/09/2026;100,00\n',
    'Davi Lima;111.111.111-12;01/10/2026;Mesa;100,00;1/1;01/11/2026;100,00\n',
  ];
  await previewSheet(app, sheet('erros.csv', HEADER + rows.join('')));
  const out = app.getByRole('listbox', { name: 'Linhas que ficam de fora' });
  for (const name of ['Ana Lima', 'Bia Lima', 'Caio Lima', 'Davi Lima']) {
    await expect(out.getByRole('option', { name: new RegExp(name) })).toContainText(/\p{L}{4,}.*[.]$/u);
  }
  await expect(figure(app, 'Parcelas')).toContainText('1 somam');
});

test('accents come out right in either encoding', async ({ app }) => {
  await openShopToImport(app);
  await previewSheet(app, sheet('windows.csv', Buffer.from(HEADER + ROW, 'latin1')));
  await app.getByRole('button', { name: /^Importar 1 parcela/ }).click();
  await app.getByRole('button', { name: 'Ver Hoje' }).click();
  await goTo(app, 'Clientes');
  await expect(app.getByRole('option', { name: /Júlia Conceição/ })).toBeVisible();
});

test('the same notebook a second time adds nothing and says so', async ({ app }) => {
  await openShopToImport(app);
  await importNotebook(app);
  const before = await rowCounts(app);
  await app.goto('/#/importar');
  await previewSheet(app, notebookPath);
  await expect(title(app)).toHaveText('Nada novo para importar');
  await expect(app.getByText('Esta planilha já foi importada')).toBeVisible();
  await expect(app.getByRole('button', { name: /^Importar / })).toHaveCount(0);
  expect(await rowCounts(app)).toEqual(before);
});

test.describe('a customer', () => {
  test.beforeEach(async ({ app }) => {
    await openEmptyShop(app);
    await app.goto('/#/clientes/novo');
  });
  const save = (page: Page) => page.getByRole('button', { name: /^Salvar/ }).click();

  test('with a name of 300 characters is told how long it is', async ({ app }) => {
    await app.getByLabel('Nome completo').fill('Á'.repeat(300));
    await save(app);
    await expect(app.getByText('O nome tem 300 letras e cabem 200. Encurte e salve de novo.')).toBeVisible();
    await expectNothingStored(app);
    await app.getByLabel('Nome completo').fill('Á'.repeat(200));
    await save(app);
    await expect(title(app)).toHaveText('Á'.repeat(200));
  });

  test('with a CPF whose digits do not agree is told so at the field', async ({ app }) => {
    await app.getByLabel('Nome completo').fill('Ana Lima');
    const document = app.getByLabel('CPF ou CNPJ');
    await document.fill('111.444.777-36');
    await save(app);
    await expect(document).toHaveAttribute('aria-invalid', 'true');
    await expectNothingStored(app);
    await document.fill('111.444.777-35');
    await save(app);
    await expect(title(app)).toHaveText('Ana Lima');
  });

  test('may have quotes, semicolons and emoji in the name', async ({ app }) => {
    const name = `Zé "do Gás"; D'Ávila 😊`;
    await app.getByLabel('Nome completo').fill(name);
    await save(app);
    await expect(title(app)).toHaveText(name);
    await goTo(app, 'Clientes');
    await app.getByRole('textbox', { name: 'Procurar cliente' }).fill('d avila');
    await expect(app.getByRole('option', { name })).toBeVisible();
  });
});

test.describe('at the counter', () => {
  test.beforeEach(async ({ app }) => {
    await openEmptyShop(app);
    await app.goto('/#/clientes/novo');
    await app.getByLabel('Nome completo').fill('Rosa Lima');
    await app.getByRole('button', { name: /^Salvar/ }).click();
    await expect(title(app)).toHaveText('Rosa Lima');
    await app.keyboard.press('F2');
    await expect(title(app)).toHaveText('Vender para Rosa Lima');
  });
  const good = { what: 'Fogão', total: '300,00', count: '3' };
  const wrong = [
    { what: 'no installments', typed: { ...good, count: '0' }, field: 'count' },
    { what: '1.000 installments', typed: { ...good, total: '10000,00', count: '1000' }, field: 'count' },
    { what: 'a total under the down payment', typed: { ...good, down: '400,00' }, field: 'downPayment' },
    {
      what: 'a first due day before the sale',
      typed: { ...good, firstDue: '19/11/2026' },
      field: 'firstDueDay',
    },
  ];
  for (const { what, typed, field } of wrong) {
    test(`a sale with ${what} is not saved, and the field says why`, async ({ app }) => {
      await typeSale(app, typed);
      await closeSale(app);
      const input = app.locator(`[name="${field}"]`);
      await expect(input).toBeFocused();
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(input).toHaveAccessibleDescription(/\p{L}{3,}.*\./u);
      expect((await rowCounts(app)).sales).toBe(0);
    });
  }

  test('a payment over the balance is not taken before it is said what becomes of the rest', async ({
    app,
  }) => {
    await sellAndReturn(app, 'Rosa Lima', good);
    await app.keyboard.press('F3');
    const amount = app.getByLabel('Quanto o cliente está pagando?');
    await amount.fill('300,01');
    await amount.press('Enter');
    await expect(app.getByText(/O que está em aberto soma R\$\s300,00\. Sobram R\$\s0,01\./)).toBeVisible();
    await expect(app.getByRole('button', { name: /^Dar R\$\s0,01 de troco/ })).toBeFocused();
    await expect(app.getByRole('button', { name: /^Guardar R\$\s0,01 como saldo a favor/ })).toBeVisible();
    expect((await rowCounts(app)).payments).toBe(0);
  });

  test('an amount that is none is not taken, and the field says why', async ({ app }) => {
    await sellAndReturn(app, 'Rosa Lima', good);
    await app.keyboard.press('F3');
    const amount = app.getByLabel('Quanto o cliente está pagando?');
    for (const typed of ['1.00,5', '12,345', 'R$ -3', '0', '']) {
      await amount.fill(typed);
      await amount.press('Enter');
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
      await expect(amount).toHaveAccessibleDescription(/\p{L}{3,}.*\./u);
    }
    await amount.fill('100,00');
    const day = app.getByLabel('Dia do pagamento');
    await day.fill('19/11/2026');
    await day.press('Enter');
    await expect(day).toHaveAccessibleDescription(/antes da compra, feita em 20\/11\/2026/);
    await expect(day).toBeFocused();
    await day.fill('21/11/2026');
    await day.press('Enter');
    await expect(day).toHaveAccessibleDescription(/não pode ser depois de hoje/);
    expect((await rowCounts(app)).payments).toBe(0);
  });
});
