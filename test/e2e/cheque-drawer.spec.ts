import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { money, previewSheet } from './steps/notebook';
import { figure, openCustomerByKeys, sheet, title } from './steps/screen';
import { rowCounts } from './steps/store';

/** The story's day, 20/11/2026, is a bank holiday before a weekend. */
const DRAWER = `Banco;Agência;Conta;Nº cheque;Emitente;Valor;Emissão;Bom para;Situação
237;1234;56781;000101;Ana Prado;100,00;19/10/2026;18/11/2026;em carteira
001;2345;56782;000102;Bruno Sá;200,00;19/10/2026;19/11/2026;em carteira
104;3456;56783;000203;Carla Reis;300,00;23/10/2026;23/11/2026;em carteira
341;4567;56784;000304;Davi Melo;400,00;10/11/2026;10/12/2026;em carteira
033;5678;56785;000405;Elza Cruz;50,00;16/10/2026;16/11/2026;depositado
756;6789;56786;000506;Fábio Luz;60,00;10/10/2026;10/11/2026;devolvido 11
748;7890;56787;000607;Gil Nunes;70,00;05/10/2026;05/11/2026;compensado
`;

/** A shop with seven cheques, at its drawer, reached by the keyboard. */
const openDrawer = async (page: Page): Promise<void> => {
  await openShopToImport(page);
  await previewSheet(page, sheet('gaveta.csv', DRAWER));
  await page.getByRole('button', { name: /^Importar 7 cheques/ }).click();
  await expect(page.getByText(/^Pronto: 7 cheques/)).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(title(page)).toHaveText('Cheques');
  await expect(cheque(page, 'Ana Prado')).toBeVisible();
};

const cheque = (page: Page, who: string) => page.getByRole('option').filter({ hasText: who });
const view = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const marks = (page: Page) => page.getByRole('status').filter({ hasText: 'marcado' });

test('the drawer lies by day of deposit, and every list is a key away', async ({ app }) => {
  await openDrawer(app);
  await expect(figure(app, 'Na gaveta')).toHaveText(`${money(100_000)} 4 cheques`);
  await expect(figure(app, 'Depositar hoje')).toHaveText(`${money(30_000)} 2 cheques`);
  await expect(figure(app, 'Depositar segunda, 23/11')).toHaveText(`${money(30_000)} 1 cheque`);
  await expect(figure(app, 'No banco')).toHaveText(`${money(5_000)} 1 cheque`);
  await expect(figure(app, 'Voltaram')).toHaveText(`${money(6_000)} 1 cheque`);
  await expect(app.getByText('Novembro de 2026')).toBeVisible();
  await expect(app.getByRole('article', { name: 'Cheque 000101' })).toBeVisible();

  await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('article', { name: 'Cheque 000102' })).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(view(app, /^Depositar 3$/)).toBeChecked();
  await expect(cheque(app, 'Davi Melo')).toHaveCount(0);
  await app.keyboard.press('ArrowRight');
  await expect(cheque(app, 'Elza Cruz')).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(cheque(app, 'Fábio Luz')).toContainText('Motivo 11');
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('Nenhum cheque repassado a terceiros.')).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await expect(cheque(app, 'Gil Nunes')).toBeVisible();
  await app.keyboard.press(',');
  await expect(app.getByText('Nenhum cheque bom para este mês se encerrou.')).toBeVisible();
});

test('a cheque is found by number, amount or name, wherever it is', async ({ app }) => {
  await openDrawer(app);
  for (const [typed, who] of [
    ['405', 'Elza Cruz'],
    ['60,00', 'Fábio Luz'],
    ['davi m', 'Davi Melo'],
  ] as const) {
    await app.keyboard.press('Control+f');
    await app.keyboard.type(typed);
    await expect(app.getByRole('option')).toHaveCount(1);
    await expect(cheque(app, who)).toBeVisible();
    await app.keyboard.press('Enter');
    await app.keyboard.press('Escape');
    await expect(app.getByRole('option')).toHaveCount(4);
  }
  await app.keyboard.press('ArrowLeft');
  await expect(view(app, /^Totais$/)).toBeChecked();
  await expect(app.getByRole('row', { name: /^Em carteira 4/ })).toContainText(money(100_000));
  await expect(app.getByRole('option').first()).toContainText('Davi Melo');
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Procurar cheque')).toHaveValue('Davi Melo');
  await expect(app.getByRole('article', { name: 'Cheque 000304' })).toBeVisible();
});

test('a cheque reached from its customer is chosen in the list where it is', async ({ app }) => {
  await openDrawer(app);
  await openCustomerByKeys(app, 'elza', 'Elza Cruz');
  await app
    .getByRole('main')
    .getByRole('link', { name: /000405/ })
    .first()
    .click();
  await expect(title(app)).toHaveText('Cheques');
  await expect(view(app, /^No banco 1$/)).toBeChecked();
  await expect(app.getByRole('article', { name: 'Cheque 000405' })).toBeVisible();
});

test('several are deposited together, those too early are left out by name, and all of it is undone', async ({
  app,
}) => {
  await openDrawer(app);
  await app.keyboard.press('Space');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Space');
  await app.keyboard.press('End');
  await app.keyboard.press('Space');
  await expect(marks(app)).toContainText(`3 marcados ${money(70_000)}`);
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Depositar juntos' });
  await expect(dialog.getByRole('region', { name: 'Ficam de fora' })).toContainText(
    'Davi Melo · nº 000304 · bom para 10/12/2026',
  );
  await expect(dialog).toContainText('Súmula 370');
  await dialog.getByLabel('Conta em que entram').fill('Bradesco 1234-5');
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Depósito de 2 cheques/);
  await expect(figure(app, 'No banco')).toHaveText(`${money(35_000)} 3 cheques`);
  await expect(marks(app)).toHaveCount(0);

  // The offer to undo is gone after a while; the tape keeps it.
  await app.getByRole('button', { name: /^Fita do dia/ }).click();
  await app.getByRole('button', { name: /^Desfazer: 2 cheques depositados/ }).click();
  // In the notice and, a moment later, on the line of the tape.
  await expect(app.getByText(/^Desfeito: 2 cheques depositados/).first()).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(figure(app, 'Depositar hoje')).toHaveText(`${money(30_000)} 2 cheques`);
  await expect(figure(app, 'No banco')).toHaveText(`${money(5_000)} 1 cheque`);
});

test('a day on which none can go is refused with its reason, and nothing is written', async ({ app }) => {
  await openDrawer(app);
  await app.keyboard.press('End');
  await app.keyboard.press('Space');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Depositar' });
  await expect(dialog).toContainText('Nenhum deles pode ir ao banco nesse dia.');
  await expect(dialog.getByRole('button', { name: /^Depositar/ })).toBeDisabled();
  await app.keyboard.press('Enter');
  await dialog.getByLabel('Dia do depósito').fill('10/12/2026');
  await expect(dialog).toContainText('esse dia ainda não chegou');
  await expect(dialog.getByRole('button', { name: /^Depositar/ })).toBeDisabled();
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(marks(app)).toHaveCount(0);
  await expect(figure(app, 'Na gaveta')).toHaveText(`${money(100_000)} 4 cheques`);
});

test('what the bank paid is written down for several, and leaves the drawer', async ({ app }) => {
  await openDrawer(app);
  await view(app, /^No banco/).check();
  await app.keyboard.press('Space');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog', { name: 'Compensou' })).toContainText(money(5_000));
  await expect(app.getByLabel('Dia em que o banco pagou')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Cheque 000405 compensou: o que ele cobre está pago.')).toBeVisible();
  // It went to the bank long ago: there is no slip to print.
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(app.getByText('Nenhum cheque no banco à espera de compensar.')).toBeVisible();
  await view(app, /^Encerrados/).check();
  await expect(cheque(app, 'Elza Cruz')).toBeVisible();
  expect((await rowCounts(app)).payments).toBe(1);
});

test('the drawer is counted by the ends of the numbers, and what is missing is written down', async ({
  app,
}) => {
  await openDrawer(app);
  const before = await rowCounts(app);
  await app.keyboard.press('F7');
  await expect(title(app)).toHaveText('Conferir a gaveta');
  const end = app.getByLabel('Final do número');
  await expect(end).toBeFocused();
  await app.keyboard.type('0');
  await expect(app.getByText('Nenhum cheque da gaveta termina em 0. Confira o número.')).toBeVisible();
  await app.keyboard.press('Backspace');
  await app.keyboard.type('203');
  await app.keyboard.press('Enter');
  await expect(end).toHaveValue('');
  await app.keyboard.type('304');
  await app.keyboard.press('Enter');
  await expect(cheque(app, 'Davi Melo').getByRole('checkbox')).toBeChecked();

  // Left and taken up again, it goes on where it was.
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText('Cheques');
  await app.keyboard.press('F7');
  await expect(cheque(app, 'Davi Melo').getByRole('checkbox')).toBeChecked();
  await app.keyboard.press('Space');
  await app.keyboard.press('Enter');
  const result = app.getByRole('dialog', { name: 'Conferência da gaveta' });
  await expect(result).toContainText(`3 de 4: falta 1 cheque, ${money(20_000)}.`);
  await expect(result.getByRole('list', { name: 'Faltam' })).toContainText('Bruno Sá');
  await result.getByRole('button', { name: 'Anotar e imprimir' }).click();
  await expectPaper(app, /^Conferência da gaveta de cheques/);
  expect(await rowCounts(app)).toEqual({ ...before, journal: (before.journal ?? 0) + 1 });
  await app.keyboard.press('F7');
  await expect(cheque(app, 'Davi Melo').getByRole('checkbox')).not.toBeChecked();
});

test('an empty drawer says how to begin', async ({ app }) => {
  await openEmptyShop(app);
  await app.keyboard.press('Control+6');
  await expect(app.getByText('Nenhum cheque ainda')).toBeVisible();
  await app.keyboard.press('Insert');
  await expect(title(app)).toHaveText('De quem é o cheque?');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Importar a planilha da gaveta' }).click();
  await expect(title(app)).toHaveText('Importar planilha');
});
