import { readFile } from 'node:fs/promises';
import { openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';

const openFile = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('F4');
  await page.getByRole('textbox').first().fill(name);
  await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
};

/** "Mais opções", then "Dados deste cliente", then one of its choices. */
const chooseOfData = async (page: Page, choice: string): Promise<void> => {
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByText('Dados deste cliente').click();
  await page.getByRole('dialog', { name: 'Dados deste cliente' }).getByText(choice).click();
};

test.beforeEach(async ({ app }) => openExampleOnMonday(app));

test('a customer takes their data home, on paper and as a file, and the shop notes it down', async ({
  app: page,
}) => {
  await openFile(page, 'Sebastião Gonçalves');
  await chooseOfData(page, 'Ver ou imprimir');
  await expectPaper(page, /^Dados do cliente/);
  const downloading = page.waitForEvent('download');
  await chooseOfData(page, 'Salvar em arquivo');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Dados de Sebastião Gonçalves.json');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.cliente.nome).toBe('Sebastião Gonçalves');
  expect(file.conversas.length).toBeGreaterThan(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('lgpd');
  await page.keyboard.press('Enter');
  const log = page.getByRole('region', { name: 'Dados que saíram da loja' });
  await expect(log.getByText('Sebastião Gonçalves · dados do cliente em arquivo')).toBeVisible();
  await expect(log.getByText('Sebastião Gonçalves · dados do cliente em papel')).toBeVisible();
  await page.getByRole('button', { name: /^Imprimir “O que guardamos”/ }).click();
  await expectPaper(page, /^O que guardamos/);
});

test('who owes is not anonymised; who paid all is, for good, once the word is typed', async ({
  app: page,
}) => {
  await openFile(page, 'Sebastião Gonçalves');
  await chooseOfData(page, 'Anonimizar…');
  await expect(page.getByText(/^Ainda não dá: há R\$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await openFile(page, 'Jacira Menezes');
  await chooseOfData(page, 'Anonimizar…');
  const dialog = page.getByRole('dialog', { name: 'Anonimizar Jacira Menezes' });
  await expect(dialog.getByText(/A lei deixa guardar até/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Anonimizar' }).click();
  await expect(dialog.getByText('Escreva a palavra anonimizar, sem nada mais.')).toBeVisible();
  await dialog.getByRole('textbox').fill('anonimizar');
  await dialog.getByRole('button', { name: 'Anonimizar' }).click();
  await expect(page.getByRole('heading', { name: 'Cliente anonimizado 1', level: 1 })).toBeVisible();
  await expect(page.getByText('Jacira')).toHaveCount(0);

  await page.keyboard.press('F4');
  await page.getByRole('textbox').first().fill('Jacira');
  await expect(page.getByRole('option')).toHaveCount(0);
});
