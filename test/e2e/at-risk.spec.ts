import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { openCustomerByKeys, title } from './steps/screen';

const openExample = async (page: Page) => {
  await page.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await page.getByRole('navigation', { name: 'Telas' }).waitFor();
};

const rows = (page: Page) => page.getByRole('listbox', { name: 'Clientes em risco' }).getByRole('option');

test('the customers at risk are worked through with the keyboard alone, each with its reasons', async ({
  app,
}) => {
  await openExample(app);
  await app.keyboard.press('F4');
  await expect(app.getByRole('textbox', { name: 'Procurar cliente' })).toBeFocused();
  await app.keyboard.press('F6');
  await expect(title(app)).toHaveText('Clientes em risco');
  await expect(app.getByText(/^R\$\s[\d.,]+ podem atrasar, de \d+ clientes$/)).toBeVisible();

  const second = rows(app).nth(1);
  await app.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const panel = app.getByRole('region', { name: /^Por que .* está na lista$/ });
  const reasons = panel.getByRole('list', { name: 'Razões do risco' }).getByRole('listitem');
  await expect(reasons.first()).toContainText('de onde todo cliente começa');
  const points = await reasons.allInnerTexts();
  const sum = points.reduce((total, text) => total + Number.parseInt(text.replace('−', '-'), 10), 0);
  await expect(panel).toContainText(`${sum} em 100`);

  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog', { name: 'Conversar' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const name = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(name);
  await app.goBack();
  await expect(title(app)).toHaveText('Clientes em risco');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('F3');
  await expect(title(app)).toHaveText(`Receber de ${name}`);
});

test('the list is narrowed to a kind of customer and printed', async ({ app }) => {
  await openExample(app);
  await app.goto('/#/risco');
  await expect(rows(app).first()).toBeVisible();
  await app.getByRole('radiogroup', { name: 'Como pagam' }).getByText('Em dificuldade').click();
  await expect(rows(app)).toHaveCount(3);
  for (const row of await rows(app).all()) await expect(row).toContainText('em dificuldade');
  await app.getByRole('checkbox', { name: /^Acima do limite/ }).check();
  await expect(app.getByText('Ninguém nesta escolha.')).toBeVisible();
  await app.getByRole('checkbox', { name: /^Acima do limite/ }).uncheck();
  await app.getByRole('radiogroup', { name: 'Como pagam' }).getByText('Todos').click();
  await app.getByRole('button', { name: /^Imprimir lista/ }).click();
  await expectPaper(app, /^Clientes em risco$/);
});

test('a shop without open accounts is told so, from the search for commands', async ({ app }) => {
  await openEmptyShop(app);
  await app.keyboard.press('Control+k');
  await app.getByRole('textbox', { name: 'Procurar cliente ou comando' }).fill('risco');
  await app.getByRole('option', { name: /^Clientes em risco/ }).waitFor();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Ninguém com saldo em aberto' })).toBeVisible();
});

test('who finished paying is thanked once, on a day when it may be done', async ({
  app,
  context,
  watched,
}) => {
  await openExample(app);
  await app.goto('/#/obrigado');
  const rows = app.getByRole('listbox', { name: 'Quem terminou de pagar' }).getByRole('option');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveText(/Jacira Menezes.*Cumpriu o acordo 2 em/);

  await openCustomerByKeys(app, 'cicero', 'Cícero Magalhães');
  await app.keyboard.press('F3');
  await expect(title(app)).toHaveText('Receber de Cícero Magalhães');
  await expect(app.getByLabel('Quanto o cliente está pagando?')).not.toHaveValue('');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Recebido de Cícero Magalhães');

  // The Monday after, in the hours of contact.
  await context.clock.setFixedTime(new Date('2026-11-23T10:00:00-03:00'));
  await app.goto('/#/obrigado');
  await app.reload();
  const row = rows.filter({ hasText: 'Cícero Magalhães' });
  await expect(row).toHaveText(/Terminou em 20\/11/);
  await expect(app.getByLabel('Mensagem para enviar')).toHaveValue(/tudo pago/);
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  expect(watched.links[0]).toMatch(/^https:\/\/wa\.me\/55\d+\?text=/);
  await app.getByRole('dialog').waitFor();
  await app.keyboard.press('1');
  await expect(row).toContainText('obrigado em 23/11');
  // The next one is who kept an agreement, in words of its own and with the way to its paper.
  await expect(app.getByText(/Acordo 2 cumprido/)).toBeVisible();
  await expect(app.getByLabel('Mensagem para enviar')).toHaveValue(/Acordo todo pago/);
  await app.keyboard.press('q');
  await expect(app.getByText(/Acordo nº 2/).first()).toBeVisible();
  await app.goto('/#/obrigado');
  await row.click();
  await expect(app.getByRole('heading', { name: 'Cícero Magalhães já recebeu o obrigado' })).toBeVisible();
  await app.keyboard.press('ArrowLeft');
  await expect(app.getByRole('heading', { name: /em outubro de 2026$/ })).toBeVisible();
});

test('the policy of the shop is printed from its settings', async ({ app }) => {
  await openExample(app);
  await app.goto('/#/ajustes');
  await app.getByRole('button', { name: 'Imprimir política' }).click();
  await expectPaper(app, /^Política de vendas a prazo$/);
});
