import { inQueue, openExampleOnMonday, undoLast } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { goTo, title } from './steps/screen';
import { conversationWith, draftOf } from './steps/talk';

const SONIA = 'Sônia Drummond';

const heading = (page: Page) => page.locator('[role="presentation"]').filter({ hasText: /^Cheques/ });

test('Hoje begins with the cheques of the day, and leads to the drawer by the keyboard', async ({ app }) => {
  await openExampleOnMonday(app);
  await expect(heading(app)).toBeVisible();
  // The day begins with a conversation, though what goes to the bank stands above it.
  await expect(conversationWith(app, SONIA)).toBeVisible();
  await app.keyboard.press('Home');
  const task = app.getByRole('region', { name: 'Depositar hoje: 1 cheque' });
  await expect(task).toContainText('bom para 23/11/2026');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Cheques');
  await expect(app.getByRole('radio', { name: /^Depositar 1$/ })).toBeChecked();
});

test('a cheque that came back is talked about with its reason, once', async ({ app, watched }) => {
  await openExampleOnMonday(app);
  await expect(inQueue(app, SONIA)).toContainText(
    'O cheque 000237 voltou hoje: motivo 11 (sem saldo na primeira apresentação)',
  );
  const talk = conversationWith(app, SONIA);
  await expect(talk.getByRole('table', { name: 'Cheques que voltaram' })).toContainText('000237');
  await app.keyboard.press('w');
  await expect(draftOf(app)).toHaveValue(
    /cheque de R\$\s320,00, bom para 19\/11, voltou do banco pelo motivo 11 \(sem saldo na primeira apresentação\)\. Podemos trocar/,
  );
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  expect(decodeURIComponent(watched.links[0] ?? '')).toContain('voltou do banco pelo motivo 11');
  await app.bringToFront();
  await expect(app.getByRole('dialog', { name: /^A mensagem foi enviada\?/ })).toBeVisible();
  await app.keyboard.press('1');
  await expect(app.getByText(`Conversa anotada · ${SONIA}`)).toBeVisible();
  await expect(inQueue(app, SONIA)).toHaveCount(0);
  await undoLast(app);
  await expect(inQueue(app, SONIA)).toBeVisible();
});

test('what the bank gives back starts a conversation, and is undone from the tape', async ({ app }) => {
  await openExampleOnMonday(app);
  await goTo(app, 'Cheques');
  await app.getByRole('radio', { name: /^No banco/ }).check();
  const file = app.getByRole('article', { name: /^Cheque \d+$/ });
  await expect(file.getByRole('button', { name: /^Voltou/ })).toBeVisible();
  const owner = (await file.getByRole('link').first().textContent()) ?? '';
  await app.keyboard.press('v');
  await expect(app.getByLabel('Motivo carimbado no verso')).toBeFocused();
  await app.keyboard.type('22');
  await app.keyboard.press('Enter');
  await expect(
    app.getByText(/^Cheque \d+ voltou: o que ele cobre está em aberto outra vez\.$/),
  ).toBeVisible();
  await goTo(app, 'Hoje');
  await expect(heading(app)).toHaveText('Cheques 3');
  await inQueue(app, owner).click();
  await expect(conversationWith(app, owner)).toContainText('motivo 22 (assinatura não confere)');
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(owner);
  await expect(app.getByText(/^1 cheque voltou, .* por acertar/)).toBeVisible();

  await app.getByRole('button', { name: /^Fita do dia/ }).click();
  const tape = app.getByRole('dialog', { name: 'Fita do dia' });
  await tape
    .getByRole('button', { name: new RegExp(`^Desfazer: Cheque voltou, ${owner}.*motivo 22`) })
    .click();
  await expect(tape.getByText('Desfeito: cheque voltou')).toBeVisible();
  await app.keyboard.press('Escape');
  await goTo(app, 'Hoje');
  await expect(heading(app)).toHaveText('Cheques 2');
});
