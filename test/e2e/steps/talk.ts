import type { Route } from '@playwright/test';
import { expect, type Page } from './app';
import { openEmptyShop } from './first-run';
import { previewSheet } from './notebook';
import { figure, sheet } from './screen';

/** The first working day after the holiday of the story. */
export const MONDAY = '2026-11-23T10:00:00-03:00';

/** Lets it be another moment on the shop's wall; the app looks at the clock when its window is come back to. */
export const moveClock = async (page: Page, to: string | Date): Promise<void> => {
  await page.clock.setFixedTime(new Date(to));
  await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
  });
};

const HEADER = 'Cliente;Telefone;Data da compra;Descrição;Valor total;Parcela;Vencimento;Valor da parcela\n';

/** Customers with one installment each, some two weeks late on the day of the story, the largest first. */
export const LATE = ['Ana Lima Prado', 'Beatriz Nunes', 'Caio Reis Moura'] as const;

const ROWS = LATE.map(
  (name, index) =>
    `${name};(85) 99126-165${index};01/09/2026;Sofá;${400 - index * 100},00;1/1;0${3 + index}/11/2026;${400 - index * 100},00\n`,
).join('');

/** Late for more than sixty days, and with a landline only. */
export const DECIDE = 'Davi Prado';
const DECIDE_ROW = `${DECIDE};(85) 3333-1650;01/07/2026;Sofá;90,00;1/1;17/08/2026;90,00\n`;

/** A shop with these four customers, at Hoje. */
export const openLateShop = async (page: Page): Promise<void> => {
  await openEmptyShop(page);
  await page.goto('/#/importar');
  await previewSheet(page, sheet('caderno.csv', HEADER + ROWS + DECIDE_ROW));
  await page.getByRole('button', { name: /^Importar 4 parcelas/ }).click();
  await page.getByRole('button', { name: 'Ver Hoje' }).click();
  await expect(figure(page, 'Em atraso')).toContainText('4 clientes');
};

export const conversationWith = (page: Page, name: string) =>
  page.getByRole('region', { name: `Conversa com ${name}` });

export const draftOf = (page: Page) => page.getByRole('textbox', { name: 'Mensagem para enviar' });

/** Without the mouse: the message was sent and nothing came back yet. */
export const noteNoAnswer = async (page: Page): Promise<void> => {
  const asking = page.getByRole('dialog', { name: /^A mensagem foi enviada\?/ });
  await expect(asking).toBeVisible();
  await page.keyboard.press('1');
  await expect(asking).toBeHidden();
};

/** Keeps a file of the app from arriving until it is let go; `asked` settles when the app wants it. */
export const holdBack = async (page: Page, file: RegExp) => {
  const held: Route[] = [];
  await page.route(file, (route) => {
    held.push(route);
  });
  return {
    asked: page.waitForRequest(file),
    letGo: () => Promise.all(held.map((route) => route.continue())),
  };
};

/** The rows of a table of the shop's store. */
export const rowsOf = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('em-dia');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name, 'readonly').objectStore(name).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    table,
  );
