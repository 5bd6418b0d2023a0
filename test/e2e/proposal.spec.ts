import { expect, type Page, test } from './steps/app';
import { title } from './steps/screen';
import { conversationWith, LATE, MONDAY, moveClock, noteNoAnswer, openLateShop, rowsOf } from './steps/talk';

const [ANA, BEATRIZ] = LATE;
const HOLIDAY = 'Hoje é feriado (Consciência Negra). Pode a partir de segunda-feira, 23/11, às 9h.';

/** From the conversation in Hoje to the proposal in words, with the first offer taken. */
const prepareProposal = async (page: Page, name: string) => {
  await expect(conversationWith(page, name)).toBeVisible();
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText(`Negociar com ${name}`);
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Enviar proposta' }).click();
  const dialog = page.getByRole('dialog', { name: `Proposta para ${name}` });
  await expect(dialog.getByRole('textbox', { name: 'Mensagem para enviar' })).toHaveValue(
    /Preparamos uma proposta/,
  );
  return dialog;
};

test('a proposal waits for the hours of the shop like every message, unless the customer wrote', async ({
  app,
  watched,
}) => {
  await openLateShop(app);
  const dialog = await prepareProposal(app, ANA);
  await expect(dialog.getByRole('status').filter({ hasText: HOLIDAY })).toBeVisible();
  for (const key of ['Enter', 'c']) await app.keyboard.press(key);
  await expect(dialog.getByRole('alert')).toContainText(HOLIDAY);
  await expect(dialog.getByRole('button', { name: /^Copiar/ })).toHaveCount(0);
  expect(watched.links).toEqual([]);
  expect(await rowsOf(app, 'proposals')).toEqual([]);

  await app.keyboard.press('r');
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  expect(new URL(watched.links[0] ?? '').searchParams.get('text')).toContain('Preparamos uma proposta');
  await noteNoAnswer(app);
  await expect(dialog).toBeHidden();
  const [noted, ...more] = await rowsOf(app, 'contacts');
  expect(more).toEqual([]);
  expect(noted).toMatchObject({
    channel: 'whatsapp',
    to: '5585991261650',
    inReply: true,
    answer: 'no-answer',
  });
  expect(noted?.text).toMatch(/Preparamos uma proposta/);
  expect(noted?.template).toBeUndefined();

  // What was sent is kept, and can be taken back; what was not sent is not.
  const kept = app.getByRole('alert').filter({ hasText: /^Proposta nº 1 guardada/ });
  await expect(kept).toBeVisible();
  expect(await rowsOf(app, 'proposals')).toMatchObject([
    { number: 1, versions: [{ by: 'shop', how: 'whatsapp' }] },
  ]);
  await kept.getByRole('button', { name: 'Desfazer' }).click();
  await expect.poll(() => rowsOf(app, 'proposals')).toEqual([]);
});

test('a threat is not sent as a proposal, and who got one is not written to again that day', async ({
  app,
  watched,
}) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  await expect(app.getByText('segunda-feira, 23 de novembro de 2026')).toBeVisible();
  const dialog = await prepareProposal(app, ANA);
  const message = dialog.getByRole('textbox', { name: 'Mensagem para enviar' });
  const proposed = await message.inputValue();
  await message.fill(`${proposed}\n\nSe não aceitar, vamos protestar seu nome no cartório.`);
  await expect(dialog.getByRole('list', { name: 'O que rever na mensagem' })).toContainText('CDC');
  await message.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('não pode ser enviado');
  expect(watched.links).toEqual([]);

  await message.fill(proposed);
  await message.press('Control+Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  await noteNoAnswer(app);
  await expect(dialog).toBeHidden();

  await app.getByRole('button', { name: 'Enviar proposta' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /^Já conversou hoje/ })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Já conversou hoje');
  expect(watched.links).toHaveLength(1);
});

test('a talk noted in one window is known in the other at once', async ({ app, context, watched }) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(MONDAY));
  await other.goto(app.url());
  await expect(conversationWith(other, ANA).getByText('Mensagem respeitosa.')).toBeVisible();
  await app.bringToFront();
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  await noteNoAnswer(app);
  await other.bringToFront();
  await expect(conversationWith(other, BEATRIZ)).toBeVisible();
});
