import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { title } from './steps/screen';
import { conversationWith, LATE, MONDAY, moveClock, openLateShop, rowsOf } from './steps/talk';

const [ANA] = LATE;

const panel = (page: Page) => page.getByRole('region', { name: 'Proposta' });
const plan = (page: Page) => page.getByRole('region', { name: 'Plano de pagamento' });
const offer = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Ofertas prontas' }).getByRole('button', { name });
const confirming = (page: Page) => page.getByRole('dialog', { name: `Gravar o acordo com ${ANA}?` });

/** At the table with Ana, who owes R$ 400,00 for twenty days. */
const openTable = async (page: Page): Promise<void> => {
  await openLateShop(page);
  await moveClock(page, MONDAY);
  await expect(conversationWith(page, ANA)).toBeVisible();
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText(`Negociar com ${ANA}`);
};

/** Types into a field of the terms and leaves it. */
const type = async (page: Page, field: string, text: string): Promise<void> => {
  await page.getByLabel(field).fill(text);
  await page.getByLabel(field).blur();
};

test('from what she can pay a month to a signed paper, by the keyboard alone', async ({ app }) => {
  await openTable(app);
  await type(app, 'Quanto o cliente consegue pagar por mês?', '80');
  await expect(offer(app, /^Entrada \+/)).toHaveText(/Cabe no que pode pagar/);

  await app.keyboard.press('c');
  const compare = app.getByRole('dialog', { name: 'Comparar lado a lado' });
  await expect(
    compare.getByRole('row', { name: /^Cabe em R\$\s80,00 por mês passa .* cabe passa/ }),
  ).toBeVisible();
  await expect(compare.getByRole('button', { name: /^Entrada/ })).toBeFocused();
  await app.keyboard.press('ArrowLeft');
  await app.keyboard.press('Enter');
  await expect(compare).toBeHidden();
  await expect(offer(app, /^À vista/)).toHaveAttribute('aria-pressed', 'true');

  await app.keyboard.press('2');
  await app.keyboard.press('i');
  await expectPaper(app, /^Proposta 1 para Ana/);
  await expect(panel(app).getByRole('button', { name: /^1\. Loja/ })).toHaveAttribute('aria-pressed', 'true');
  await app.getByRole('slider', { name: 'Parcelas' }).press('ArrowRight');
  await app.keyboard.press('p');
  await expect(panel(app).getByRole('button', { name: /^2\. Cliente.*na mesa$/ })).toBeVisible();

  await app.keyboard.press('Enter');
  await expect(confirming(app)).toContainText('1 parcela entra no acordo');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(`Acordo nº 1 com ${ANA}`);
  await expect(app.getByText(/Sem duas testemunhas o acordo vale do mesmo jeito/)).toBeVisible();
  await app.getByLabel('CPF da 1ª testemunha').fill('529.982.247-25');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Escreva o nome da testemunha.')).toBeVisible();
  await app.getByLabel('1ª testemunha', { exact: true }).fill('Rosa Alves');
  await app.keyboard.press('Enter');
  await expectPaper(app, /^Acordo 1 de Ana/);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('region', { name: 'O que fazer agora' })).toContainText('Falta assinar');
  await app.keyboard.press('s');
  await expect(app.getByLabel('1ª testemunha', { exact: true })).toHaveValue('Rosa Alves');
  await app.keyboard.press('Escape');

  const [proposal] = await rowsOf(app, 'proposals');
  expect(proposal).toMatchObject({
    versions: [
      { by: 'shop', how: 'printed', validUntil: '2026-11-30', monthlyCents: 8_000 },
      { by: 'customer', how: 'spoken' },
    ],
  });
  expect(await rowsOf(app, 'agreements')).toMatchObject([{ proposal: { id: proposal?.id, version: 2 } }]);
});

test('a proposal keeps its total while it holds, and after its day the values of today hold', async ({
  app,
}) => {
  await openTable(app);
  await app.keyboard.press('2');
  const total = await plan(app).getByText(/^R\$/).last().textContent();
  await app.keyboard.press('i');
  await expectPaper(app, /^Proposta 1 para Ana/);
  const [proposal] = await rowsOf(app, 'proposals');
  const address = `/#/negociar/${proposal?.customerId}/${proposal?.id}`;

  await moveClock(app, '2026-11-27T10:00:00-03:00');
  await app.goto(address);
  await expect(panel(app).getByText('A proposta vale até 30/11/2026: o total combinado fica.')).toBeVisible();
  await expect(
    plan(app)
      .getByText(total ?? '')
      .last(),
  ).toBeVisible();

  await moveClock(app, '2026-12-01T10:00:00-03:00');
  await expect(panel(app).getByText('A proposta venceu ontem: valem os valores de hoje.')).toBeVisible();
  await expect(plan(app).getByText('Total do acordo')).toBeVisible();
  await expect(plan(app).getByText(total ?? '', { exact: true })).toHaveCount(0);
});

test('what cannot be agreed is said at its field, and nothing is lost', async ({ app }) => {
  await openTable(app);
  const agree = app.getByRole('button', { name: /^Gerar acordo/ });
  const wrong: [field: string, text: string, said: RegExp][] = [
    ['Valor do desconto', '410,67', /desconto precisa ser menor que o total atualizado/],
    ['Valor do desconto', '5.000,00', /desconto precisa ser menor que o total atualizado/],
    ['Valor do desconto', 'dez', /Corrija o valor do desconto/],
    ['Valor da entrada', '5.000,00', /A entrada passa do total do acordo/],
    ['Número de parcelas', '399', /Cada parcela precisa ter ao menos R\$\s1,00/],
    ['Número de parcelas', '130', /precisa terminar até .* use menos parcelas/],
    ['Taxa de juros ao mês', '1,5', /no máximo 1% ao mês/],
    ['Primeiro vencimento', '01/11/2026', /não pode vencer antes de hoje/],
    ['Primeiro vencimento', '01/11/2099', /precisa terminar até/],
  ];
  for (const [field, text, said] of wrong) {
    const before = await app.getByLabel(field).inputValue();
    await type(app, field, text);
    await expect(app.getByText(said).first()).toBeVisible();
    await expect(agree).toBeDisabled();
    await type(app, field, before);
    await expect(agree).toBeEnabled();
  }
  await type(app, 'Valor do desconto', '0,00');
  await expect(agree).toBeEnabled();
  await app.getByRole('checkbox', { name: 'O que entra no acordo' }).uncheck();
  await expect(app.getByText('Escolha ao menos uma parcela para entrar no acordo.').first()).toBeVisible();
});

test('beyond what the shop offers, the reason is asked for and kept', async ({ app }) => {
  await openTable(app);
  await type(app, 'Valor do desconto', '150,00');
  await expect(panel(app).getByText(/^Vai além do que a loja costuma oferecer/)).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(confirming(app)).toContainText('O desconto passa do permitido');
  await app.keyboard.press('Enter');
  await expect(confirming(app)).toContainText('Escolha um motivo ou escreva o seu.');
  await confirming(app).getByRole('button', { name: 'Cliente antigo, de confiança' }).click();
  await confirming(app)
    .getByRole('button', { name: /^Gravar mesmo assim/ })
    .click();
  await expect(title(app)).toHaveText(`Acordo nº 1 com ${ANA}`);
  expect(await rowsOf(app, 'agreements')).toMatchObject([
    { authorisation: { reason: 'Cliente antigo, de confiança' } },
  ]);
});

test('what was agreed in another window meanwhile is not agreed twice', async ({ app, context }) => {
  await openTable(app);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(MONDAY));
  await other.goto(app.url());
  await expect(title(other)).toHaveText(`Negociar com ${ANA}`);
  await app.bringToFront();
  await app.keyboard.press('Enter');
  await expect(confirming(app)).toBeVisible();
  await other.bringToFront();
  await other.keyboard.press('Enter');
  await expect(confirming(other)).toBeVisible();
  await other.keyboard.press('Enter');
  await expect(title(other)).toHaveText(`Acordo nº 1 com ${ANA}`);
  await app.bringToFront();
  await confirming(app)
    .getByRole('button', { name: /^Gravar/ })
    .click();
  const list = app.getByRole('region', { name: 'O que entra no acordo' });
  await expect(list.getByRole('alert')).toContainText('já entrou em outro acordo. Nada foi gravado.');
  expect(await rowsOf(app, 'agreements')).toHaveLength(1);
});
