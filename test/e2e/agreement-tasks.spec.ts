import { inQueue, openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { title } from './steps/screen';

/** Down the list of Hoje to the task that says this. */
const goDownTo = async (page: Page, note: RegExp) => {
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  for (let row = 0; row < 40 && !note.test((await chosen.textContent()) ?? ''); row += 1)
    await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(note);
};

test.beforeEach(({ app }) => openExampleOnMonday(app));

test('what waits for the owner about agreements and proposals is a key away in Hoje', async ({ app }) => {
  await goDownTo(app, /Decida sobre o acordo 3/);
  const decide = app.getByRole('region', { name: 'Odete Cavalcanti' });
  await expect(decide.getByText('Sem a sua decisão nada muda.')).toBeVisible();
  await expect(decide.getByText('Aviso até')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Acordos');
  await expect(app.getByRole('heading', { name: 'Odete Cavalcanti' })).toBeVisible();

  await app.goto('/#/');
  await goDownTo(app, /Responda à contraproposta: 6 parcelas de/);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Sebastião Gonçalves' })).toBeVisible();

  await app.goto('/#/');
  await goDownTo(app, /Falta assinar: acordo com Neusa Fernandes/);
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText('Neusa Fernandes');
});

test('a proposal without an answer is asked about once, and whoever it went to is not in Conversar too', async ({
  app,
  watched,
}) => {
  await expect(inQueue(app, 'Verônica Brandão')).toHaveCount(1);
  await goDownTo(app, /A proposta 1 venceu há 3 dias/);
  await app.keyboard.press('Enter');
  const talk = app.getByRole('dialog', { name: 'Conversar' });
  await expect(talk.getByText(/A proposta venceu há 3 dias\. Pergunte o que achou/)).toBeVisible();
  await app.keyboard.press('w');
  await expect(talk.getByLabel('Mensagem para enviar')).toHaveValue(/[Pp]roposta/);
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  const question = app.getByRole('dialog').filter({ hasText: /respondeu\?/ });
  await question.waitFor();
  await app.keyboard.press('1');
  await expect(inQueue(app, 'A proposta 1 venceu')).toHaveCount(0);
});
