import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from './app';
import { chooseSheet, figure, title } from './screen';

export const notebookPath = fileURLToPath(new URL('../../fixtures/caderno-da-loja.csv', import.meta.url));

interface Expected {
  readonly totals: Readonly<Record<string, number>>;
  readonly rejectedRows: readonly string[];
}

export const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/caderno-da-loja.expected.json', import.meta.url), 'utf8'),
) as Expected;

export const total = (name: string): number => {
  const value = expected.totals[name];
  if (value === undefined) throw new Error(`no total "${name}" is expected`);
  return value;
};

/** `R$ 37.783,65`, with the space that does not break. */
export const money = (cents: number): string =>
  (cents / 100).toLocaleString('pt-BR', { style: 'currency', currency: 'BRL' });

export const count = (value: number): string => value.toLocaleString('pt-BR');

/** From the door of the import to its preview, taking the columns as they were understood. */
export const previewSheet = async (page: Page, file: Parameters<typeof chooseSheet>[1]): Promise<void> => {
  await chooseSheet(page, file);
  await expect(title(page)).toHaveText('O que é cada coluna');
  await page.getByRole('button', { name: 'Conferir antes de salvar' }).click();
};

/** The figures of the preview are those the notebook is known to have. */
export const expectNotebookFigures = async (page: Page): Promise<void> => {
  await expect(figure(page, 'Clientes')).toHaveText(
    `${count(total('customers'))} ${count(total('sales'))} vendas`,
  );
  await expect(figure(page, 'Parcelas')).toHaveText(
    `${count(total('installments'))} somam ${money(total('principalCents'))}`,
  );
  await expect(figure(page, 'Em aberto')).toContainText(money(total('openCents')));
  await expect(figure(page, 'Em aberto')).toContainText(`${money(total('paidCents'))} já recebidos`);
  await expect(figure(page, 'Em atraso')).toHaveText(
    `${money(total('overdueCents'))} ${total('overdueInstallments')} parcelas de ${total('overdueCustomers')} clientes`,
  );
  await expect(figure(page, 'Próximos 7 dias')).toContainText(money(total('dueNext7Cents')));
};

/** The whole notebook, from the open import to Hoje. */
export const importNotebook = async (page: Page): Promise<void> => {
  await previewSheet(page, notebookPath);
  await expectNotebookFigures(page);
  await page.getByRole('button', { name: /^Importar 1\.862 parcelas/ }).click();
  await expect(page.getByText(/^Pronto: 1\.862 parcelas de 180 clientes/)).toBeVisible();
  await page.getByRole('button', { name: 'Ver Hoje' }).click();
  await expect(figure(page, 'Em atraso')).toBeVisible();
};
