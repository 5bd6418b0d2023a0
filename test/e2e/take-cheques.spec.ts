import { expect, type Page, test } from './steps/app';
import { expectPaper, sellAndReturn } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Rosa Lima';

/** Feet with right check digits: Bradesco, branch 3184, numbers 000123 to 000125. */
const FEET = [
  '237318410180001235777504362409',
  '237318400180001245777504362409',
  '237318490180001255777504362409',
];

const form = (page: Page) => page.getByRole('form', { name: 'Receber cheques' });
const field = (page: Page, label: string) => form(page).getByLabel(label, { exact: true });

/** As a keyboard-wedge reader sends it: its own symbols between the groups, and Enter at the end. */
const wedge = async (page: Page, foot: string) => {
  await page.keyboard.type(`<${foot.slice(0, 8)}<${foot.slice(8, 18)}>${foot.slice(18)}:`);
  await page.keyboard.press('Enter');
};

test.beforeEach(async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(app)).toHaveText(NAME);
});

const openFromCounter = async (app: Page) => {
  await app.keyboard.press('F2');
  await sellAndReturn(app, NAME, { what: 'Fogão', total: '300,00', count: '3' });
  await app.keyboard.press('F3');
  await expect(app.getByLabel('Quanto o cliente está pagando?')).toBeFocused();
  await app.keyboard.press('q');
  await app.keyboard.press('c');
  await expect(field(app, 'Código do rodapé do cheque 1')).toBeFocused();
};

const openFromFile = async (app: Page) => {
  await app.keyboard.press('m');
  await expect(app.getByRole('option', { name: /Receber em cheque/, selected: true })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(field(app, 'Código do rodapé do cheque 1')).toBeFocused();
};

test('three cheques read one after the other pay three installments, with the keyboard alone', async ({
  app,
}) => {
  await openFromCounter(app);
  await expect(field(app, 'Valor do cheque 3')).toHaveValue('100,00');
  for (const foot of FEET) await wedge(app, foot);
  await expect(form(app).getByRole('row', { name: /3 de 3/ })).toContainText('cheque 000125');
  await expect(form(app).getByText('Os cheques cobrem tudo, nem mais nem menos.')).toBeVisible();
  // The cursor stands in the field for one more cheque: an Enter alone goes on.
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Recibo de cheques 1/);
  await expect(title(app)).toHaveText(NAME);
  expect((await rowCounts(app)).cheques).toBe(3);
  expect((await rowCounts(app)).payments).toBe(0);

  // What waits for them cannot be received again, and says so.
  await app.keyboard.press('F3');
  await expect(app.getByText('Tudo o que está em aberto aguarda cheque')).toBeVisible();
});

test('what waits for a cheque is shown at the counter beside what can be received', async ({ app }) => {
  await openFromCounter(app);
  await app.keyboard.press('Escape');
  const first = app.getByRole('checkbox', { name: /parcela 1 de 3/ });
  await first.check();
  await first.press('c');
  await expect(field(app, 'Código do rodapé do cheque 1')).toBeFocused();
  await wedge(app, FEET[0] ?? '');
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Recibo de cheques 1/);
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('F3');
  await expect(app.getByText('3 parcelas em aberto · 1 aguardando cheque', { exact: false })).toBeVisible();
  await expect(app.getByRole('checkbox', { name: /parcela 1 de 3/ })).toHaveCount(0);
  await app.getByRole('link', { name: /aguardando cheque 000123, bom para 21\/12/ }).click();
  await expect(title(app)).toHaveText('Cheques');
});

test('what is wrong is said at its cheque, and nothing is saved meanwhile', async ({ app }) => {
  await openFromCounter(app);
  const [foot = ''] = FEET;
  await wedge(app, `${foot.slice(0, 18)}0${foot.slice(19)}`);
  const first = form(app).getByRole('region', { name: 'Cheque 1' });
  await expect(first.getByRole('alert')).toContainText('O dígito 19 não confere (lido 0, deveria ser 7)');
  await expect(field(app, 'Banco do cheque 1')).toHaveValue('');
  // Read again, it takes the place of what was read wrong.
  await wedge(app, foot);
  await expect(field(app, 'Número do cheque 1')).toHaveValue('000123');
  await expect(first.getByRole('alert')).toHaveCount(0);
  await expect(field(app, 'Código do rodapé do cheque 2')).toBeFocused();
  await wedge(app, foot);
  const second = form(app).getByRole('region', { name: 'Cheque 2' });
  await expect(second.getByRole('alert')).toHaveText('Este cheque já está nesta lista, na linha 1.');

  await field(app, 'Bom para do cheque 1').fill('19/11/2026');
  await expect(first.getByRole('alert')).toContainText('O bom para é antes da emissão');
  await form(app)
    .getByRole('button', { name: /^Receber 3 cheques/ })
    .click();
  await expect(field(app, 'Bom para do cheque 1')).toBeFocused();
  expect((await rowCounts(app)).cheques).toBe(0);

  await app.keyboard.press('Escape');
  await expect(app.getByText('Os cheques digitados aqui ainda não foram recebidos.')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(field(app, 'Número do cheque 1')).toHaveValue('000123');
});

test('a series of loose cheques typed by hand, signed by somebody else, and known when one comes again', async ({
  app,
}) => {
  await openFromFile(app);
  // Nothing to read: Enter goes to the first field of the hand.
  await app.keyboard.press('Enter');
  for (const typed of ['bradesco', '1842', '12345-6', '000100', '250,00', '10/12']) {
    await app.keyboard.type(typed);
    await app.keyboard.press('Tab');
  }
  await expect(field(app, 'Banco do cheque 1')).toHaveValue('237');
  await form(app)
    .getByRole('button', { name: /Mudar quem assinou/ })
    .click();
  await form(app).getByRole('radio', { name: 'Outra pessoa' }).check({ force: true });
  await field(app, 'Nome de quem assinou do cheque 1').fill('José Pereira');
  await field(app, 'CPF ou CNPJ de quem assinou do cheque 1').fill('529.982.247-24');
  await app.keyboard.press('Enter');
  await expect(form(app).getByRole('alert')).toContainText('CPF ou CNPJ de quem assinou');
  await field(app, 'CPF ou CNPJ de quem assinou do cheque 1').fill('529.982.247-25');
  await app.keyboard.press('F8');
  await app.keyboard.type('12');
  await app.keyboard.press('Enter');
  await expect(field(app, 'Número do cheque 12')).toHaveValue('000111');
  await expect(field(app, 'Bom para do cheque 12')).toHaveValue('10/11/2027');
  await expect(form(app).getByRole('status')).toContainText(/12 cheques, R\$\s3\.000,00/);
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Recibo de cheques 1/);
  await expect(figure(app, 'Em aberto')).toContainText(/R\$\s3\.000,00/);

  // The same cheque again is known, with whom and when.
  await openFromFile(app);
  await field(app, 'Banco do cheque 1').fill('237');
  await field(app, 'Agência do cheque 1').fill('1842');
  await field(app, 'Conta do cheque 1').fill('123456');
  await field(app, 'Número do cheque 1').fill('100');
  await expect(form(app).getByRole('alert')).toContainText(
    'Este cheque já foi recebido de Rosa Lima em 20/11/2026, bom para 10/12/2026: em carteira.',
  );
});
