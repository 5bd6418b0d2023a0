import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { previewSheet } from './steps/notebook';
import { figure, openCustomerByKeys, sheet, title } from './steps/screen';
import { MONDAY, moveClock } from './steps/talk';

const HEADER = 'Cliente;Telefone;Data da compra;Descrição;Valor total;Parcela;Vencimento;Valor da parcela\n';

/** Late for six weeks, with a year of purchases behind. */
const NAME = 'Raimunda de Souza Vasconcelos';

const openShopOf = async (page: Page, rows: string): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/importar');
  await previewSheet(page, sheet('caderno.csv', HEADER + rows));
  await page.getByRole('button', { name: /^Importar/ }).click();
  await page.getByRole('button', { name: 'Ver Hoje' }).waitFor();
  await moveClock(page, MONDAY);
  // Where no list names the customer that is searched for.
  await page.goto('/#/ajuda');
  await expect(title(page)).toHaveText('Ajuda');
};

const RAIMUNDA = [
  `${NAME};(85) 99126-1650;10/09/2025;Sofá;300,00;1/1;10/10/2026;300,00\n`,
  `${NAME};(85) 99126-1650;10/09/2026;Mesa;120,00;1/1;10/12/2026;120,00\n`,
].join('');

const script = (page: Page) => page.getByRole('region', { name: 'Roteiro da conversa' });
const known = (page: Page, heading: string) => page.getByRole('region', { name: heading });

test('a talk is prepared and its terms agreed upon with the keyboard alone', async ({ app }) => {
  await openShopOf(app, RAIMUNDA);
  await openCustomerByKeys(app, 'raimunda', NAME);
  await app.keyboard.press('b');
  await expect(title(app)).toHaveText(`Preparar a conversa com ${NAME}`);

  await expect(figure(app, 'Em atraso')).toHaveText(/R\$\s300,00.*1 parcela, há 44 dias/);
  await expect(known(app, 'Quem é')).toContainText('desde setembro de 2025, há 1 ano e 2 meses');
  await expect(known(app, 'O que já disse')).toContainText('Nenhuma conversa anotada ainda.');
  const steps = script(app).getByRole('listitem');
  await expect(steps).toHaveCount(6);
  await expect(steps.first()).toContainText(
    'Bom dia, Raimunda! Aqui é da Loja da Praça. Você compra com a gente há mais de 1 ano.',
  );
  await expect(steps.nth(2)).toContainText(/300,00 de 1 parcela, R\$\s6,00 de multa e R\$\s4,40 de juros/);

  await app.getByLabel('Quanto pode por mês?').focus();
  await app.keyboard.type('60');
  await expect(known(app, 'O que a loja pode oferecer')).toContainText(
    /4 parcelas de R\$\s60,00.*cabe no mês/,
  );
  await app.keyboard.press('Tab');
  await app.keyboard.type('Começar em dezembro');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(`Negociar com ${NAME}`);
  await expect(app.getByLabel('Quanto o cliente consegue pagar por mês?')).toHaveValue('60,00');

  // What was typed is still there for whoever goes back, and of no account for anybody else.
  await app.goBack();
  await expect(app.getByLabel('O que pediu?')).toHaveValue('Começar em dezembro');
  await app.keyboard.press('Escape');
  await expect(title(app)).toHaveText(NAME);
});

test('what is noted down during the talk changes how to go on', async ({ app }) => {
  await openShopOf(app, RAIMUNDA);
  await openCustomerByKeys(app, 'raimunda', NAME);
  await app.keyboard.press('b');
  await expect(script(app)).toContainText('Ofereça duas saídas');
  await app.keyboard.press('a');
  const asked = app.getByRole('dialog', { name: 'Como foi a conversa com Raimunda?' });
  await expect(asked).toBeVisible();
  await app.keyboard.press('3');
  await app.getByRole('list', { name: 'O que aconteceu' }).waitFor();
  await app.keyboard.press('9');
  await expect(script(app)).toContainText('Olhem juntos');
  await expect(app.getByRole('list', { name: 'Antes de conversar' })).toContainText(
    'Não concorda com o valor desde 23/11',
  );
  await expect(known(app, 'O que já disse')).toContainText('23/11');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);

  await app.keyboard.press('c');
  const talk = app.getByRole('dialog', { name: 'Conversar' });
  await talk.getByRole('button', { name: /^Preparar/ }).waitFor();
  await app.keyboard.press('b');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(title(app)).toHaveText(`Preparar a conversa com ${NAME}`);
});

test('what is too old is not asked for, and there is no way from here to the table', async ({ app }) => {
  await openShopOf(
    app,
    `Osvaldo Antigo;(85) 99126-1651;10/09/2020;Sofá;90,00;1/1;10/10/2021;90,00\n${RAIMUNDA}`,
  );
  await openCustomerByKeys(app, 'osvaldo', 'Osvaldo Antigo');
  await app.keyboard.press('b');
  await expect(script(app)).toContainText('a loja não pede mais, nem em conversa');
  await expect(app.getByRole('list', { name: 'Antes de conversar' })).toContainText('há mais de 5 anos');
  await expect(app.getByRole('button', { name: /^Negociar/ })).toHaveCount(0);
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Preparar a conversa com Osvaldo Antigo');
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText('Osvaldo Antigo');
});

test('who owes nothing is told of kindly, and an address of nobody leads back', async ({ app }) => {
  await openShopOf(app, RAIMUNDA);
  await app.goto('/#/preparar/ninguem');
  await expect(app.getByRole('heading', { name: 'Não achamos este cliente' })).toBeVisible();
  await app.getByRole('button', { name: 'Ver clientes' }).click();
  await expect(title(app)).toHaveText('Clientes');
});
