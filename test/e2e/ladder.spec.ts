import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';

const row = (page: Page, when: string) =>
  page.getByRole('list', { name: 'Passos da régua' }).getByRole('button', { name: when });
const told = (page: Page) => page.getByRole('list', { name: 'O que aconteceria' }).getByRole('listitem');

/** Walks with Tab until what is looked for has the focus. */
const tabTo = async (page: Page, target: ReturnType<typeof row>): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
};

test('a step of the ladder is changed, tried, saved and undone by keyboard', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/ajustes/regua');
  await expect(told(app).first()).toContainText('qua 25/11');
  await expect(told(app).first()).toContainText('5 dias antes · WhatsApp · às 9h');

  await tabTo(app, row(app, '5 dias antes'));
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Quando')).toBeFocused();
  // The day of another step is refused at the field, and the simulation waits.
  await app.keyboard.type('no dia');
  await expect(app.getByText('Há outro passo no dia: um por dia basta.').first()).toBeVisible();
  await expect(app.getByText('Corrija o que está marcado para ver o efeito.')).toBeVisible();
  await app.keyboard.press('Control+a');
  await app.keyboard.type('-2');
  await app.keyboard.press('Enter');
  await expect(row(app, '2 dias antes')).toBeFocused();
  // Two days before a Monday is a Saturday.
  await expect(told(app).first()).toContainText('2 dias antes: pulado');
  await expect(told(app).first()).toContainText('28/11 é sábado, dia sem contatos');

  // It is not left unsaved by mistake.
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toBeHidden();

  await app.keyboard.press('Control+Enter');
  await expect(app.getByText('Régua salva. Vale a partir de agora.')).toBeVisible();
  await app.reload();
  await expect(row(app, '2 dias antes')).toBeVisible();

  // Another change, and back.
  await row(app, '2 dias antes').focus();
  await app.keyboard.press('Delete');
  await expect(row(app, '2 dias antes')).toHaveCount(0);
  await expect(row(app, 'no dia')).toBeFocused();
  await app.keyboard.press('Control+Enter');
  await expect(told(app).first()).toContainText('No dia · WhatsApp · às 9h');
  await app.getByRole('button', { name: 'Desfazer' }).press('Enter');
  await expect(app.getByText('Voltou ao que era.')).toBeVisible();
  await expect(row(app, '2 dias antes')).toBeVisible();
});

test('what a customer would receive follows the hours of the shop, a payment and a promise', async ({
  app,
}) => {
  await openEmptyShop(app);
  await app.goto('/#/ajustes/contato');
  await expect(
    app.getByText('Segunda a sexta, das 9h às 18h; nunca em fins de semana e feriados.'),
  ).toBeVisible();
  await app.getByLabel('Quarta-feira, começo').fill('10h30');
  await app.getByLabel('Quarta-feira, fim').fill('21h');
  await expect(app.getByText('Na quarta os contatos vão das 8h às 20h (limite prudente).')).toBeVisible();
  await app.getByLabel('Quarta-feira, fim').fill('12');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Horários salvos. Valem a partir de agora.')).toBeVisible();

  await app.getByRole('tab', { name: 'Régua' }).click();
  await expect(told(app).first()).toContainText('5 dias antes · WhatsApp · às 10h30');
  await told(app).first().getByRole('button').press('Enter');
  await expect(told(app).first()).toContainText('150,00');

  await app.getByRole('combobox', { name: 'Se o cliente' }).click();
  await app.getByRole('option', { name: 'paga', exact: true }).click();
  await expect(told(app).last()).toContainText('Nenhum lembrete depois disso.');
  await app.getByRole('combobox', { name: 'Se o cliente' }).click();
  await app.getByRole('option', { name: 'promete e não paga' }).click();
  await expect(told(app).filter({ hasText: 'A régua recomeça.' })).toBeVisible();
});
