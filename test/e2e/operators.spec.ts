import { expect, type Page, STORY_TIME, test } from './steps/app';
import { receiveProposed, sellAndReturn } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import {
  addCashier,
  approve,
  CASHIER,
  comeIn,
  lockScreen,
  OWNER,
  setUpOwner,
  takeCode,
  typeNewPin,
} from './steps/operators';
import { figure, title } from './steps/screen';

const NAME = 'Rosa Lima';
const later = (seconds: number) => new Date(STORY_TIME.getTime() + seconds * 1000);

/** A shop with one customer who bought in three installments. */
const openShopWithSale = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(NAME);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(NAME);
  await page.keyboard.press('F2');
  await sellAndReturn(page, NAME, { what: 'Fogão', total: '300,00', count: '3' });
};

const openPeople = async (page: Page): Promise<string> => {
  const code = await setUpOwner(page);
  await addCashier(page);
  return code;
};

const openTape = async (page: Page) => {
  await page.getByRole('button', { name: /^Fita do dia/ }).click();
  return page.getByRole('dialog', { name: 'Fita do dia' });
};

test('a shop sets up its people, and each comes in with the keyboard alone', async ({ app }) => {
  await openEmptyShop(app);
  await openPeople(app);
  await app.reload();
  // Nothing of the shop is drawn before the PIN.
  await expect(lockScreen(app)).toContainText('Loja da Praça');
  expect(await app.locator('#root main').count()).toBe(0);
  await comeIn(app, CASHIER);
  await expect(app.getByTitle('Ana, Caixa')).toBeVisible();
  await app.keyboard.press('Control+l');
  await expect(lockScreen(app)).toBeVisible();
  await expect(app.locator('#root')).toBeHidden();
  await comeIn(app, OWNER);
  await expect(app.getByTitle('João, Dono')).toBeVisible();
  await expect(title(app)).toHaveText('Bom dia!');
});

test('what was being typed is there when the same person comes back, with the cursor', async ({ app }) => {
  await openEmptyShop(app);
  await openPeople(app);
  await app.goto('/#/clientes/novo');
  const name = app.getByLabel('Nome completo');
  await name.fill('Rita de Cás');
  await app.keyboard.press('Control+l');
  await expect(lockScreen(app)).toBeVisible();
  // Keys of the app do nothing behind the lock.
  await app.keyboard.press('F4');
  await app.keyboard.press('Escape');
  await app.keyboard.press('ArrowDown');
  await expect(lockScreen(app)).toContainText('João deixou algo sem salvar');
  await comeIn(app, OWNER);
  await expect(name).toBeFocused();
  await app.keyboard.type('sia');
  await expect(name).toHaveValue('Rita de Cássia');
});

test('a cashier receives alone; taking it back asks for the owner, and the tape names both', async ({
  app,
}) => {
  await openShopWithSale(app);
  const file = app.url();
  await openPeople(app);
  await app.keyboard.press('Control+l');
  await comeIn(app, CASHIER);
  await app.goto(file);
  await expect(title(app)).toHaveText(NAME);
  await receiveProposed(app, NAME);
  await app.keyboard.press('Escape');
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s200,00/);
  await expect(app.getByRole('region', { name: 'Histórico' })).toContainText('por Ana');

  const tape = await openTape(app);
  const line = tape.getByRole('listitem').filter({ hasText: 'Recebimento' }).first();
  await expect(line).toContainText('por Ana');
  await line.getByRole('button', { name: /^Desfazer/ }).click();
  await app
    .getByRole('dialog', { name: /Estornar|Desfazer/ })
    .getByRole('button', { name: /^(Estornar|Desfazer)/ })
    .click();
  const question = app.getByRole('dialog', { name: 'Precisa do dono' });
  await expect(question).toContainText('Ana está no caixa');
  await question.getByLabel('PIN de João').fill('1111');
  await app.keyboard.press('Enter');
  await expect(question).toContainText('PIN errado.');
  await approve(app);
  await expect(tape).toContainText('por Ana, com o dono: João');
  await app.keyboard.press('Escape');
  await expect(figure(app, 'Em aberto')).toHaveText(/^R\$\s300,00/);
});

test('without the owner nothing is taken back, and nothing of the settings is changed', async ({ app }) => {
  await openEmptyShop(app);
  await openPeople(app);
  await app.keyboard.press('Control+l');
  await comeIn(app, CASHIER);
  await app.goto('/#/ajustes/prazos');
  const fee = app.getByLabel('Multa por atraso');
  await fee.fill('1');
  await app.keyboard.press('Enter');
  const question = app.getByRole('dialog', { name: 'Precisa do dono' });
  await expect(question).toContainText('Mudar os ajustes');
  await app.keyboard.press('Escape');
  await expect(question).toBeHidden();
  // What was typed stays to be approved later.
  await expect(fee).toHaveValue('1');
  const tape = await openTape(app);
  await expect(tape).not.toContainText('Prazos e encargos');
  await app.keyboard.press('Escape');
  await fee.press('Enter');
  await approve(app);
  await expect(app.getByText('Prazos e encargos salvos.')).toBeVisible();
});

test('a wrong PIN costs a wait that neither a reload nor the clock takes away', async ({ app, context }) => {
  await openEmptyShop(app);
  await openPeople(app);
  await app.reload();
  await expect(app.getByLabel('PIN de João')).toBeFocused();
  for (let tries = 1; tries <= 5; tries += 1) {
    await app.keyboard.type('9999');
    await app.keyboard.press('Enter');
    await expect(app.getByText(tries < 5 ? /^PIN errado/ : /Espere 30 s/)).toBeVisible();
    await expect(app.getByLabel('PIN de João')).toHaveValue('');
  }
  await app.reload();
  await expect(app.getByText(/Espere 30 s/)).toBeVisible();
  await context.clock.setFixedTime(later(-3600));
  await app.reload();
  await expect(app.getByText(/Espere 30 s/)).toBeVisible();
  // Another person is not kept waiting.
  await app.keyboard.press('a');
  await expect(app.getByLabel('PIN de Ana')).toBeFocused();
  await expect(app.getByText(/Espere/)).toBeHidden();
  await app.keyboard.press('j');
  await expect(app.getByText(/Espere/)).toBeVisible();
  await context.clock.setFixedTime(later(31));
  await expect(app.getByText(/Espere/)).toBeHidden();
  await comeIn(app, OWNER);
});

test('the window locks by itself when nobody is there, and locks the others', async ({ app, context }) => {
  await openEmptyShop(app);
  await openPeople(app);
  const other = await context.newPage();
  await other.goto('/#/clientes');
  await comeIn(other, OWNER);
  await context.clock.setFixedTime(later(9 * 60));
  await other.keyboard.press('Shift');
  await context.clock.setFixedTime(later(15 * 60));
  // A key in one window nine minutes later counts for both.
  await expect(app.getByRole('button', { name: 'Incluir pessoa' })).toBeVisible();
  await context.clock.setFixedTime(later(20 * 60));
  await expect(lockScreen(app)).toBeVisible();
  await expect(lockScreen(other)).toBeVisible();
  await comeIn(app, OWNER);
  await app.keyboard.press('Control+l');
  await expect(lockScreen(app)).toBeVisible();
});

test('the recovery code opens once, with a new PIN and a new code', async ({ app }) => {
  await openEmptyShop(app);
  const code = await openPeople(app);
  await app.reload();
  const recover = async (typed: string, pin: string) => {
    await app.getByRole('button', { name: 'Esqueci o PIN' }).click();
    await app.getByRole('textbox', { name: 'Código de recuperação' }).fill(typed);
    await typeNewPin(app, pin);
    await app.keyboard.press('Enter');
  };
  await recover(code.toLowerCase().replaceAll(' ', '-'), '9317');
  const next = await takeCode(app);
  expect(next).not.toBe(code);
  await app.keyboard.press('Control+l');
  await comeIn(app, { ...OWNER, pin: '9317' });
  await app.reload();
  await recover(code, '5283');
  await expect(lockScreen(app)).toContainText('Este código não é o desta loja.');
  await app.keyboard.press('Escape');
  await expect(app.getByLabel('PIN de João')).toBeFocused();
});

test('the PIN is turned off again with the owner’s PIN', async ({ app }) => {
  await openEmptyShop(app);
  await openPeople(app);
  await app.getByRole('button', { name: 'Não pedir mais PIN' }).click();
  await app.getByLabel('PIN de João').fill(OWNER.pin);
  await app.getByRole('button', { name: 'Desligar o PIN' }).click();
  await expect(app.getByRole('button', { name: 'Começar pelo dono' })).toBeVisible();
  await app.reload();
  await expect(title(app)).toHaveText('Ajustes');
});
