import { readFile } from 'node:fs/promises';
import { expect, type Page } from './app';
import { figure, title } from './screen';

/** Waits for a paper, saves it, checks that it is a PDF with something on it, and closes it. */
export const expectPaper = async (page: Page, name: RegExp): Promise<void> => {
  const paper = page.getByRole('dialog', { name });
  const downloading = page.waitForEvent('download');
  await paper.getByRole('button', { name: 'Salvar PDF' }).click();
  const bytes = await readFile(await (await downloading).path());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(2_000);
  const dialogs = page.locator('[aria-modal="true"]');
  const open = await dialogs.count();
  await paper.getByRole('button').filter({ hasText: 'Fechar' }).click();
  // While it fades it has no name any more, and takes the next key.
  await expect.poll(() => dialogs.count()).toBeLessThan(open);
};

/** The amount that is open, as the customer's file says it. */
export const openOnFile = async (page: Page, name: string): Promise<string> => {
  await expect(title(page)).toHaveText(name);
  return (await figure(page, 'Em aberto').textContent()) ?? '';
};

/** A sale as it is typed; what is left out stays as proposed. */
export interface TypedSale {
  readonly what?: string;
  readonly total?: string;
  readonly down?: string;
  readonly count?: string;
  readonly firstDue?: string;
}

export const typeSale = async (page: Page, sale: TypedSale): Promise<void> => {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['description', sale.what],
    ['total', sale.total],
    ['downPayment', sale.down],
    ['count', sale.count],
    ['firstDueDay', sale.firstDue],
  ];
  const form = page.getByRole('form', { name: 'Venda a prazo' });
  for (const [name, value] of fields) {
    if (value !== undefined) await form.locator(`[name="${name}"]`).fill(value);
  }
};

export const closeSale = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Fechar venda/ }).click();

/** From the sale's screen: sells, looks at the booklet, and goes on to the customer's file. */
export const sellAndReturn = async (page: Page, name: string, sale: TypedSale): Promise<void> => {
  await typeSale(page, sale);
  await closeSale(page);
  await expectPaper(page, /^Carnê/);
  await page.getByRole('button', { name: /^Ir para a ficha/ }).click();
  await expect(title(page)).toHaveText(name);
  await expect(figure(page, 'Em aberto')).toContainText('parcela');
};

/** From the customer's file: receives what is proposed, with the keyboard, and closes the receipt. */
export const receiveProposed = async (page: Page, name: string): Promise<string> => {
  await page.keyboard.press('F3');
  await expect(title(page)).toHaveText(`Receber de ${name}`);
  const amount = page.getByLabel('Quanto o cliente está pagando?');
  await expect(amount).toBeFocused();
  await expect(amount).not.toHaveValue('');
  const proposed = await amount.inputValue();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(`Recebido de ${name}`);
  return proposed;
};
