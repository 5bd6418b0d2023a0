import type { Locator, Page } from '@playwright/test';

export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The value with its note, of the figure with this label in the strip on top of the screen. */
export const figure = (page: Page, label: string): Locator =>
  page
    .getByRole('main')
    .locator('dl')
    .first()
    .locator('> div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('definition');

export const goTo = async (page: Page, screen: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Telas' })
    .getByRole('link', { name: screen, exact: true })
    .click();
};

type Sheet = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives the import a file: by path, or made here. */
export const chooseSheet = (page: Page, file: Sheet): Promise<void> =>
  page.getByLabel('Arquivo da planilha').setInputFiles(file as string);

/** A sheet made in the test. */
export const sheet = (name: string, contents: string | Buffer): Exclude<Sheet, string> => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents,
});

/** Opens a customer's file by search, with the keyboard alone, and without waiting for the box to be there. */
export const openCustomerByKeys = async (page: Page, typed: string, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await page.getByRole('option', { name, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
