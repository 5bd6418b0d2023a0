import { expect, type Page, test } from './steps/app';
import { closeSale, expectPaper, typeSale } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, title } from './steps/screen';

const NAME = 'Rosa Lima';

/** At the counter, selling to a customer who is paid on the 10th. */
const openSale = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByLabel(/recebe/i).fill('10');
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('F2');
  await expect(title(page)).toHaveText(`Vender para ${NAME}`);
};

const panel = (page: Page) => page.getByRole('region', { name: 'Plano de pagamento' });
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

test('a sale with interest is seen with all it costs, closed, and its summary handed over', async ({
  app,
}) => {
  await openSale(app);
  await typeSale(app, { what: 'Guarda-roupa', total: '1000,00', count: '9', firstDue: '20/12/2026' });
  await app.getByRole('radio', { name: 'Tabela Price' }).check();
  await field(app, 'rate').fill('1');
  await app.getByRole('checkbox', { name: 'Igual à parcela (1 + 9)' }).check();
  await expect(panel(app).getByRole('heading')).toHaveText(/^1 \+ 9 × R\$\s104,54$/);
  await expect(panel(app)).toContainText(/Juros ao mês1%.*Juros ao ano12,68%.*CET ao ano12,76%/);

  await app.keyboard.press('F8');
  await expectPaper(app, /^Resumo da venda para Rosa Lima/);
  await expect(title(app)).toHaveText(`Vender para ${NAME}`);

  await app.keyboard.press('Control+Enter');
  await expectPaper(app, /^Carnê 1 de Rosa Lima/);
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Resumo da venda 1 de Rosa Lima/);
  await app.getByRole('button', { name: /^Ir para a ficha/ }).click();
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s940,86 9 parcelas$/);
});

test('the payday is proposed, and days may be typed instead', async ({ app }) => {
  await openSale(app);
  await expect(field(app, 'firstDueDay')).toHaveValue('10/12/2026');
  await expect(field(app, 'firstDueDay')).toHaveAccessibleDescription(/dia em que o cliente recebe/);
  await typeSale(app, { what: 'Fogão', total: '300,00' });
  await app.getByRole('radio', { name: 'Datas' }).check();
  await field(app, 'typedDays').fill('10/12 10/01 31/02');
  await expect(field(app, 'typedDays')).toHaveAccessibleDescription('“31/02” não existe no calendário.');
  await field(app, 'typedDays').fill('10/12 10/01 25/02');
  await expect(panel(app).getByRole('row')).toContainText([
    'Parcela',
    '10/12/2026',
    // The 10th of January is a Sunday.
    '11/01/2027',
    '25/02/2027',
  ]);
});

test('a flat 1% is shown for what it costs, and not taken', async ({ app }) => {
  await openSale(app);
  await typeSale(app, { what: 'Fogão', total: '1000,00', count: '10', firstDue: '20/12/2026' });
  await app.getByRole('radio', { name: 'Juros fixos' }).check();
  await field(app, 'rate').fill('1');
  await closeSale(app);
  await expect(field(app, 'rate')).toBeFocused();
  await expect(field(app, 'rate')).toHaveAccessibleDescription(
    /custaria 1,77% ao mês, 23,46% ao ano\. Lojas podem cobrar até 1% ao mês \(STJ, REsp 1\.720\.656/,
  );
  await expect(title(app)).toHaveText(`Vender para ${NAME}`);
});
