import { openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { goTo, title } from './steps/screen';

const EXAMPLE = 'em-dia-exemplo';

type Damage = 'paid' | 'balance' | 'payment';

/** Puts a row of the store wrong, as a failing disk or a stranger's program would. Gives whose it was. */
const damage = async (page: Page, what: Damage): Promise<string> => {
  await page.getByText('Loja de exemplo.').waitFor();
  return page.evaluate(
    ([store, how]) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(store as string);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(
            ['customers', 'installments', 'summaries', 'payments'],
            'readwrite',
          );
          let customerId = '';
          let name = '';
          const all = (table: string, use: (rows: Record<string, unknown>[]) => void) => {
            const asked = transaction.objectStore(table).getAll();
            asked.onsuccess = () => use(asked.result);
          };
          if (how === 'paid')
            all('installments', (rows) => {
              const row = rows.find(({ open }) => open === 1);
              customerId = String(row?.customerId);
              transaction.objectStore('installments').put({ ...row, paidCents: 7_700 });
            });
          if (how === 'balance')
            all('summaries', (rows) => {
              const row = rows.filter(({ openCents }) => Number(openCents) > 0).at(-1);
              customerId = String(row?.customerId);
              transaction.objectStore('summaries').put({ ...row, openCents: 1 });
            });
          if (how === 'payment')
            all('payments', (rows) => {
              const row = rows.filter(({ kind }) => kind === 'installments').at(-1);
              customerId = String(row?.customerId);
              transaction.objectStore('payments').delete(String(row?.id));
            });
          all('customers', (rows) => {
            name = String(rows.find(({ id }) => id === customerId)?.name);
          });
          transaction.oncomplete = () => {
            db.close();
            resolve(name);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [EXAMPLE, what],
  );
};

/** A closing of a tab of nobody, whose number was never counted. */
const addStrayClosing = (page: Page, store: string): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['tabClosings'], 'readwrite');
          transaction.objectStore('tabClosings').put({ id: 'f', customerId: 'ninguem', number: 1 });
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    store,
  );

/** From anywhere, by the search for commands. */
const openCheck = async (page: Page): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByLabel('Procurar cliente ou comando').fill('conferir reg');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Conferir registros');
};

test('a sound shop: everything follows, and what was looked at is said', async ({ app }) => {
  await openExampleOnMonday(app);
  await openCheck(app);
  await expect(app.getByRole('heading', { name: 'Tudo confere' })).toBeVisible();
  await expect(app.getByText(/43 clientes · 104 vendas · 468 parcelas/)).toBeVisible();
  await app.keyboard.press('F5');
  await expect(app.getByRole('heading', { name: 'Tudo confere' })).toBeVisible();
});

test('what follows from the rest is repaired by the keyboard, and stands on the tape', async ({ app }) => {
  await openExampleOnMonday(app);
  const name = await damage(app, 'paid');
  await openCheck(app);
  await expect(app.getByText(new RegExp(`O valor pago de uma parcela de ${name} não confere`))).toBeVisible();
  await expect(app.getByText(/está R\$\s77,00/)).toBeVisible();
  await app.keyboard.press('c');
  const dialog = app.getByRole('dialog', { name: `Consertar: ${name}` });
  await expect(dialog.getByRole('row', { name: /Pago R\$\s77,00/ })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Tudo confere' })).toBeVisible();
  await app.getByRole('button', { name: /^Fita do dia/ }).click();
  await expect(app.getByText('Registros consertados')).toBeVisible();
  await expect(app.getByText(new RegExp(`${name} · 1 parcela`))).toBeVisible();
});

test('a record that is gone is told of, with the way to bring it back; nothing is made up', async ({
  app,
}) => {
  await openExampleOnMonday(app);
  const poor = await damage(app, 'payment');
  const other = await damage(app, 'balance');
  await openCheck(app);
  const list = app.getByRole('listbox', { name: 'Onde algo não confere' });
  const gone = list.getByRole('option').filter({ hasText: poor });
  await expect(gone).toContainText('precisa de você');
  await gone.click();
  await expect(app.getByText(`A fita conta de um registro de ${poor} que não existe mais`)).toBeVisible();
  await expect(app.getByRole('button', { name: /^Trazer de uma cópia/ })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Consertar…/ })).toBeHidden();

  await list.getByRole('option').filter({ hasText: other }).click();
  await app.getByRole('button', { name: /^Consertar…/ }).click();
  await expect(app.getByRole('dialog').getByRole('row', { name: /Em aberto R\$\s0,01/ })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(list).toContainText(poor);

  const downloading = app.waitForEvent('download');
  await app.keyboard.press('s');
  expect((await downloading).suggestedFilename()).toMatch(/^Conferência.*\.csv$/);

  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(poor);
});

test('what is wrong is said in the header of every screen, until it is repaired', async ({ app }) => {
  await openEmptyShop(app);
  await openCheck(app);
  await expect(app.getByRole('heading', { name: 'Tudo confere' })).toBeVisible();
  const warning = app.getByRole('button', { name: 'Registros não conferem' });
  await expect(warning).toBeHidden();
  await addStrayClosing(app, 'em-dia');
  await app.keyboard.press('F5');
  await expect(app.getByText('O próximo número do fechamento de caderneta (1) já foi usado.')).toBeVisible();
  await goTo(app, 'Ajustes');
  await app.getByRole('tab', { name: 'Cópias' }).click();
  await expect(app.getByText(/^Conferidos hoje às 10:00: \d pontos? não conferem?\.$/)).toBeVisible();
  await warning.click();
  await expect(title(app)).toHaveText('Conferir registros');
});
