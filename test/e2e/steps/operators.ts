import { expect, type Page } from './app';

interface Person {
  readonly name: string;
  readonly pin: string;
}

export const OWNER: Person = { name: 'João', pin: '4071' };
export const CASHIER: Person = { name: 'Ana', pin: '8265' };

export const typeNewPin = async (page: Page, pin: string): Promise<void> => {
  await page.getByLabel('PIN novo').fill(pin);
  await page.getByLabel('De novo, para conferir').fill(pin);
};

/** The recovery code on the screen, which is then put away. */
export const takeCode = async (page: Page): Promise<string> => {
  const shown = page.getByRole('status', { name: /^Código: / });
  await shown.waitFor();
  const code = ((await shown.getAttribute('aria-label')) ?? '').replace('Código: ', '');
  await page.getByLabel(/^Imprimi ou anotei/).check();
  await page.getByRole('button', { name: 'Pronto' }).click();
  await expect(shown).toBeHidden();
  return code;
};

/** João is the owner from here on, and at work. Gives the recovery code. */
export const setUpOwner = async (page: Page): Promise<string> => {
  await page.goto('/#/ajustes/pessoas');
  await page.getByRole('button', { name: 'Começar pelo dono' }).click();
  await expect(page.getByLabel('Seu nome')).toBeFocused();
  await page.getByLabel('Seu nome').fill(OWNER.name);
  await typeNewPin(page, OWNER.pin);
  await page.keyboard.press('Enter');
  return takeCode(page);
};

/** With the owner at work, in Ajustes, Pessoas. */
export const addCashier = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Incluir pessoa' }).click();
  await page.getByLabel('Nome', { exact: true }).fill(CASHIER.name);
  await typeNewPin(page, CASHIER.pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Ana/ })).toContainText('Caixa');
};

export const lockScreen = (page: Page) => page.getByRole('dialog', { name: 'Em Dia bloqueado' });

/** On the lock screen, with the keyboard alone: the first letter, the PIN, Enter. */
export const comeIn = async (page: Page, { name, pin }: Person): Promise<void> => {
  await expect(page.getByLabel(/^PIN de /)).toBeFocused();
  if (!(await page.getByLabel(`PIN de ${name}`).isVisible())) await page.keyboard.press(name[0] ?? '');
  await expect(page.getByLabel(`PIN de ${name}`)).toBeFocused();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect(lockScreen(page)).toBeHidden();
};

/** The owner's PIN in the question that stands over what a cashier does. */
export const approve = async (page: Page): Promise<void> => {
  const question = page.getByRole('dialog', { name: 'Precisa do dono' });
  await expect(question.getByLabel(`PIN de ${OWNER.name}`)).toBeFocused();
  await page.keyboard.type(OWNER.pin);
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
};
