import { inQueue, openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { title } from './steps/screen';
import { conversationWith } from './steps/talk';

// 1366x768 with the line of the example shop above everything: the least room a full-size window has.

const RAIMUNDO = 'Raimundo dos Santos';

const sheet = (app: Page) => app.getByRole('article');

test('three lines of a plan are in sight, and what is seldom done is behind one word', async ({ app }) => {
  await openExampleOnMonday(app);
  await app.keyboard.press('Control+7');
  await expect(sheet(app).getByRole('heading', { level: 2 })).toHaveText('Odete Cavalcanti');
  const rows = sheet(app).getByRole('table', { name: 'Plano' }).getByRole('row');
  for (const row of [0, 1, 2, 3]) await expect(rows.nth(row)).toBeInViewport({ ratio: 0.95 });

  const more = sheet(app).getByRole('button', { name: 'Mais', exact: true });
  await more.focus();
  await app.keyboard.press('Enter');
  const file = app.getByRole('menuitem', { name: /^Ficha/ });
  await expect(file).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(file).toBeHidden();
  await expect(more).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(file).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('menuitem', { name: /^Carnê/ })).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await expect(file).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Odete Cavalcanti');
  await app.goBack();

  // The keys of what is in there work while it is open, and close it.
  await more.focus();
  await app.keyboard.press('Enter');
  await expect(file).toBeVisible();
  await app.keyboard.press('z');
  await expect(app.getByRole('dialog', { name: 'Desfazer o aviso?' })).toBeVisible();
  await expect(file).toBeHidden();
});

test('the whole table is in sight, also with a year of installments and with something wrong', async ({
  app,
}) => {
  await openExampleOnMonday(app);
  await inQueue(app, RAIMUNDO).click();
  await expect(conversationWith(app, RAIMUNDO)).toBeVisible();
  await app.keyboard.press('n');
  await expect(title(app)).toHaveText(`Negociar com ${RAIMUNDO}`);
  const agree = app.getByRole('button', { name: /^Gerar acordo/ });
  const plan = app.getByRole('region', { name: 'Plano de pagamento' });
  await expect(agree).toBeInViewport({ ratio: 1 });
  await expect(plan.getByText(/^termina em/)).toBeInViewport({ ratio: 1 });
  await app.getByLabel('Número de parcelas').fill('12');
  await expect(plan.getByText('12ª')).toBeInViewport({ ratio: 1 });
  await expect(plan.getByText('termina em 23/11/2027')).toBeInViewport({ ratio: 1 });
  await expect(agree).toBeInViewport({ ratio: 1 });
  await app.getByLabel('Valor do desconto').fill('9.999,00');
  await expect(app.getByText(/^O desconto precisa ser menor/).first()).toBeVisible();
  await expect(agree).toBeInViewport({ ratio: 1 });
});
