import { undoLast } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { expectPaper, receiveProposed, sellAndReturn } from './steps/counter';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { money, previewSheet } from './steps/notebook';
import { figure, sheet, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';
const TUESDAY = new Date('2026-11-24T10:00:00-03:00');

const DRAWER = `Banco;Agência;Conta;Nº cheque;Emitente;Valor;Emissão;Bom para;Situação
237;1234;56781;000101;Ana Prado;100,00;19/10/2026;18/11/2026;em carteira
341;4567;56784;000304;Davi Melo;400,00;10/11/2026;10/12/2026;em carteira
756;6789;56786;000506;Fábio Luz;60,00;10/10/2026;10/11/2026;devolvido 11
`;

const chequeFile = (page: Page, number: string) => page.getByRole('article', { name: `Cheque ${number}` });
const dialog = (page: Page) => page.getByRole('dialog');
const told = (page: Page, text: string | RegExp) => expect(page.getByText(text)).toBeVisible();

/** Finds a cheque by its number, wherever it is, and leaves the search. */
const openCheque = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.press('Control+f');
  await page.getByLabel('Procurar cheque').fill(number);
  await page.keyboard.press('Enter');
  await expect(chequeFile(page, number)).toBeVisible();
};

const openDrawer = async (page: Page): Promise<void> => {
  await openShopToImport(page);
  await previewSheet(page, sheet('gaveta.csv', DRAWER));
  await page.getByRole('button', { name: /^Importar 3 cheques/ }).click();
  await told(page, /^Pronto: 3 cheques/);
  await page.keyboard.press('Control+6');
  await expect(chequeFile(page, '000101')).toBeVisible();
};

/** A customer with three installments, the first of which waits for cheque 000123, good for today. */
const takeForInstallment = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('F2');
  await sellAndReturn(page, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  await page.keyboard.press('F3');
  const first = page.getByRole('checkbox', { name: /parcela 1 de 3/ });
  await first.check();
  await first.press('c');
  await page.getByLabel('Código do rodapé do cheque 1').fill('237318410180001235777504362409');
  await page.getByLabel('Bom para do cheque 1').fill('20/11/2026');
  await page.getByRole('button', { name: /^Receber 1 cheque/ }).click();
  await expectPaper(page, /^Recibo de cheques 1/);
  await page.keyboard.press('Control+6');
  await expect(chequeFile(page, '000123')).toContainText('aguarda o cheque');
};

/** Deposits it on the story's day, and comes again on the Tuesday after, with the cheque that came back in the hand. */
const depositAndComeBack = async (page: Page): Promise<void> => {
  await page.keyboard.press('d');
  await expect(dialog(page).getByLabel('Dia do depósito')).toBeFocused();
  await page.keyboard.press('Enter');
  await told(page, 'Cheque 000123 depositado.');
  await page.context().clock.setFixedTime(TUESDAY);
  await page.reload();
  await page.keyboard.press('Control+6');
  await openCheque(page, '000123');
  await page.keyboard.press('v');
};

test('a cheque goes to the bank, comes back, goes once more and clears, each day written down', async ({
  app,
}) => {
  await takeForInstallment(app);
  await depositAndComeBack(app);
  // The second time is not possible on the first: said at once, and nothing is saved.
  await app.keyboard.type('12');
  await expect(dialog(app)).toContainText('esta foi a primeira');
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toBeVisible();
  await app.keyboard.press('ControlOrMeta+a');
  await app.keyboard.type('assinatura');
  await expect(dialog(app)).toContainText('A assinatura do cheque não confere com a que o banco tem.');
  await dialog(app).getByLabel('Dia em que voltou').fill('19/11/2026');
  await expect(dialog(app)).toContainText('A última anotação deste cheque é de 20/11/2026');
  await dialog(app).getByLabel('Dia em que voltou').fill('24/11/2026');
  await app.keyboard.press('Enter');
  await told(app, /^Cheque 000123 voltou/);
  await expect(chequeFile(app, '000123')).toContainText('Voltou pelo motivo 22 (assinatura não confere)');
  await expect(chequeFile(app, '000123')).toContainText('em aberto');

  await app.keyboard.press('a');
  await app.keyboard.press('Enter');
  await told(app, 'Cheque 000123 apresentado de novo.');
  await expect(chequeFile(app, '000123').getByRole('button', { name: /^Compensou/ })).toBeVisible();
  await app.keyboard.press('c');
  await app.keyboard.press('Enter');
  await told(app, /^Cheque 000123 compensou/);
  expect((await rowCounts(app)).payments).toBe(1);

  // By the counter-entry of the corner: it waits at the bank again, and nothing was paid.
  await undoLast(app);
  await told(app, 'Desfeito. Os cheques voltaram a ser como antes.');
  await openCheque(app, '000123');
  await expect(chequeFile(app, '000123')).toContainText('aguarda o cheque');
  await expect(chequeFile(app, '000123')).toContainText('Desfeito em 24/11/2026');
  expect((await rowCounts(app)).payments).toBe(2);
});

test('a cheque is not deposited before its day, and what is not allowed is not offered', async ({ app }) => {
  await openDrawer(app);
  await openCheque(app, '000304');
  await app.keyboard.press('d');
  await expect(dialog(app)).toContainText('Súmula 370');
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toBeHidden();
  await app.keyboard.press('p');
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toContainText('Falta dizer com quem o cheque ficou');
  await dialog(app).getByLabel('Com quem fica?').fill('Atacado Sul');
  await app.keyboard.press('Enter');
  await told(app, 'Cheque 000304 repassado.');
  await openCheque(app, '000304');
  await expect(chequeFile(app, '000304')).toContainText('Repassado a Atacado Sul');
  await app.keyboard.press('z');
  await expect(dialog(app)).toContainText('O cheque volta a ficar como antes: em carteira.');
  await expect(dialog(app).getByRole('button', { name: /^Voltar/ })).toBeFocused();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await told(app, 'Desfeito. O cheque voltou a ser como antes.');

  await openCheque(app, '000506');
  await expect(chequeFile(app, '000506').getByRole('button', { name: /^Depositar/ })).toHaveCount(0);
  // What came with the sheet goes back with it.
  await expect(chequeFile(app, '000506').getByRole('button', { name: /^Desfazer/ })).toHaveCount(0);
});

test('a customer pays a cheque that came back and has it, with change and a receipt', async ({ app }) => {
  await openDrawer(app);
  await openCheque(app, '000506');
  await app.keyboard.press('r');
  const amount = dialog(app).getByLabel('Quanto o cliente está pagando?');
  await expect(amount).toBeFocused();
  // R$ 60,00, ten days late: a fee of R$ 1,20 and interest of R$ 0,20.
  await expect(amount).toHaveValue('61,40');
  await dialog(app)
    .getByText(/^Dispensar/)
    .click({ force: true });
  await expect(amount).toHaveValue('60,00');
  await amount.fill('70,00');
  await expect(dialog(app)).toContainText(`O que ele cobre soma ${money(6_000)}.`);
  await amount.fill('60,00');
  await dialog(app).getByLabel('Entregue em dinheiro').fill('100,00');
  await expect(dialog(app)).toContainText(`Troco: ${money(4_000)}`);
  await app.keyboard.press('Enter');
  await told(app, 'Cheque 000506 entregue ao cliente.');
  await expectPaper(app, /^Recibo do cheque 000506 de Fábio Luz/);
  expect((await rowCounts(app)).payments).toBe(1);
  await expect(figure(app, 'Voltaram')).not.toContainText(money(6_000));
});

test('a cheque is exchanged for another, and taken back with it', async ({ app }) => {
  await openDrawer(app);
  await openCheque(app, '000506');
  await app.keyboard.press('t');
  await app.getByLabel('Código do rodapé do cheque 1').fill('237318410180001235777504362409');
  await expect(dialog(app).getByRole('status')).toContainText('Os novos cobrem tudo');
  await dialog(app).getByLabel('Valor do cheque 1').fill('60,00');
  await expect(dialog(app).getByRole('status')).toContainText(`Faltam ${money(140)}`);
  await dialog(app)
    .getByRole('button', { name: /^Trocar/ })
    .click();
  await told(app, 'Cheque 000506 trocado.');
  await expectPaper(app, /^Recibo do cheque 000506/);
  expect((await rowCounts(app)).cheques).toBe(4);
  await openCheque(app, '000123');
  await chequeFile(app, '000123').getByRole('link', { name: 'cheque 000506' }).click();
  await expect(chequeFile(app, '000506')).toContainText('Trocado por outro cheque');
  await app.keyboard.press('z');
  await expect(dialog(app)).toContainText('Os cheques recebidos no lugar dele deixam de valer.');
  await dialog(app).getByRole('button', { name: 'Desfazer' }).click();
  await told(app, 'Desfeito. O cheque voltou a ser como antes.');
  await app.getByRole('radio', { name: /^Voltaram/ }).check({ force: true });
  await expect(chequeFile(app, '000506')).toContainText('Devolvido pelo banco');
  await chequeFile(app, '000506')
    .getByRole('button', { name: /^Conversar/ })
    .click();
  await expect(dialog(app).getByRole('heading', { name: 'Conversar' })).toBeVisible();
  await expect(title(app)).toHaveText('Cheques');
});

test('a cheque that came back is handed over once what it covers was paid at the counter', async ({
  app,
}) => {
  await takeForInstallment(app);
  await depositAndComeBack(app);
  await app.keyboard.type('11');
  await app.keyboard.press('Enter');
  await told(app, /^Cheque 000123 voltou/);
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(NAME);

  await receiveProposed(app, NAME);
  await expectPaper(app, /^Recibo 1 de/);
  const handBack = 'O cheque 000123, que voltou, está pago: entregue-o ao cliente';
  await expect(app.getByRole('heading', { name: handBack })).toBeVisible();
  await app.keyboard.press('Enter');
  await told(app, 'Cheque 000123 entregue ao cliente.');
  await expectPaper(app, /^Recibo do cheque 000123/);
  await expect(title(app)).toHaveText(NAME);

  // Taken back, its own file offers the same.
  await undoLast(app);
  await told(app, 'Desfeito. Os cheques voltaram a ser como antes.');
  await app.keyboard.press('Control+6');
  await openCheque(app, '000123');
  await expect(chequeFile(app, '000123')).toContainText('Tudo o que ele cobre já está pago');
  await expect(chequeFile(app, '000123').getByRole('button', { name: /^Trocar/ })).toHaveCount(0);
  await app.keyboard.press('a');
  await expect(dialog(app)).toContainText('Nada do que ele cobre está em aberto');
  await app.keyboard.press('Escape');
  await app.keyboard.press('r');
  await expect(dialog(app).getByRole('heading', { name: 'Entregar o cheque 000123' })).toBeVisible();
  await expect(dialog(app).getByLabel('Dia')).toBeFocused();
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Recibo do cheque 000123/);
  expect((await rowCounts(app)).payments).toBe(1);
});
