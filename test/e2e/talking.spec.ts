import { expect, test } from './steps/app';
import {
  conversationWith,
  DECIDE,
  draftOf,
  holdBack,
  LATE,
  MONDAY,
  moveClock,
  noteNoAnswer,
  openLateShop,
  rowsOf,
} from './steps/talk';

const [ANA, BEATRIZ, CAIO] = LATE;
const HOLIDAY = 'Hoje é feriado (Consciência Negra). Pode a partir de segunda-feira, 23/11, às 9h.';

test('on a holiday and after hours nobody is written to, but who wrote is answered', async ({
  app,
  watched,
}) => {
  await openLateShop(app);
  const ana = conversationWith(app, ANA);
  await expect(ana.getByRole('status').filter({ hasText: HOLIDAY })).toBeVisible();
  for (const key of ['Enter', 'c', 'd', 'm']) await app.keyboard.press(key);
  await ana.getByRole('button', { name: /^Abrir WhatsApp/ }).click({ force: true });
  await expect(ana.getByRole('alert')).toContainText(HOLIDAY);
  await app.keyboard.press('l');
  await expect(ana.getByRole('region', { name: 'Roteiro da ligação' })).toBeVisible();
  await app.keyboard.press('Enter');
  await app.keyboard.press('w');
  await expect(ana.getByRole('button', { name: /^Copiar/ })).toHaveCount(0);
  expect(watched.links).toEqual([]);
  await expect(app.getByRole('dialog')).toHaveCount(0);

  await app.keyboard.press('r');
  await expect(ana.getByText('É resposta ao cliente: trate só do que foi perguntado.')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  await noteNoAnswer(app);
  await expect
    .poll(() => rowsOf(app, 'contacts'))
    .toMatchObject([{ channel: 'whatsapp', to: '5585991261650', inReply: true, step: 'd15' }]);

  await moveClock(app, '2026-11-23T18:00:00-03:00');
  await expect(app.getByRole('button', { name: /a rodada/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(app.getByText(/^O horário de contatos terminou às 18h\./)).toBeVisible();
  await app.keyboard.press('Enter');
  expect(watched.links).toHaveLength(1);
});

test('a round is worked through with the keyboard alone, and taken up again', async ({ app, watched }) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  await expect(app.getByText('segunda-feira, 23 de novembro de 2026')).toBeVisible();
  const round = app.getByRole('region', { name: 'Rodada de hoje' });
  const open = async (name: string, count: number) => {
    await expect(conversationWith(app, name).getByText('Mensagem respeitosa.')).toBeVisible();
    await app.keyboard.press('Enter');
    await expect.poll(() => watched.links.length).toBe(count);
  };

  await app.keyboard.press('m');
  await expect(round).toContainText('0 de 3');
  await open(ANA, 1);
  await noteNoAnswer(app);
  await expect(round).toContainText('1 de 3');
  await expect(conversationWith(app, BEATRIZ)).toBeVisible();

  await app.keyboard.press('p');
  await expect(conversationWith(app, CAIO)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(round).toHaveCount(0);
  await app.keyboard.press('F4');
  await app.keyboard.press('Control+1');
  await expect(app.getByRole('button', { name: /^Continuar a rodada \(1 de 3\)/ })).toBeVisible();
  await app.keyboard.press('m');
  await open(CAIO, 2);
  await noteNoAnswer(app);

  await expect(app.getByRole('heading', { name: 'Por agora é isso' })).toBeVisible();
  await app.keyboard.press('p');
  await open(BEATRIZ, 3);
  await noteNoAnswer(app);
  await expect(app.getByRole('heading', { name: 'Rodada completa' })).toBeVisible();
  await expect(app.getByText('Você conversou com 3 clientes: ninguém respondeu ainda.')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(round).toHaveCount(0);
  const sent = watched.links.map((link) => new URL(link).pathname);
  expect(sent).toEqual(['/5585991261650', '/5585991261652', '/5585991261651']);
});

test('the names are there before the tone check, and no message is before it', async ({ app, watched }) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const check = await holdBack(app, /\/tone-findings-/);
  await app.reload();
  await expect(app.getByRole('option').filter({ hasText: ANA })).toBeVisible();
  await check.asked;
  for (const key of ['Enter', 'c', 'd']) await app.keyboard.press(key);
  await expect(conversationWith(app, ANA)).toHaveCount(0);
  expect(watched.links).toEqual([]);

  await check.letGo();
  await expect(conversationWith(app, ANA).getByText('Mensagem respeitosa.')).toBeVisible();
  // What the bubble is written in, without a ground of its own over the green.
  await expect(draftOf(app)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a threat cannot be sent, and one key makes it kind', async ({ app, watched }) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const ana = conversationWith(app, ANA);
  await draftOf(app).fill('Oi, Ana! Se não pagar até amanhã, vamos protestar seu nome no cartório.');
  const found = ana.getByRole('list', { name: 'O que rever na mensagem' });
  await expect(found.getByRole('img', { name: 'não pode ser enviado' }).first()).toBeVisible();
  await expect(found).toContainText('CDC');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Enter');
  await app.keyboard.press('c');
  await expect(ana.getByRole('alert')).toContainText('não pode ser enviado');
  expect(watched.links).toEqual([]);

  await expect(async () => {
    await app.keyboard.press('t');
    await expect(ana.getByText('Mensagem respeitosa.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(draftOf(app)).not.toHaveValue(/protest/);
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  expect(new URL(watched.links[0] ?? '').searchParams.get('text')).toBe(await draftOf(app).inputValue());
});

test('a sentence that only sounds harsh is marked where it stands, and sent if the owner wants', async ({
  app,
  watched,
}) => {
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const ana = conversationWith(app, ANA);
  await draftOf(app).fill('Oi, Ana! A senhora tem sorte de eu ser paciente, porque paciência acaba.');
  const found = ana.getByRole('list', { name: 'O que rever na mensagem' });
  await expect(found.getByRole('listitem')).toHaveText(
    /^“A senhora tem sorte de eu ser paciente.*” Soa como frases/,
  );
  await expect(found.getByRole('img', { name: 'sugestão' })).toBeVisible();
  await expect(found.getByRole('button')).toHaveCount(0);
  await app.keyboard.press('Escape');
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
});

test('a text too long for a link is copied instead, noted in full, and taken back', async ({
  app,
  context,
  watched,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const ana = conversationWith(app, ANA);
  const long = 'á'.repeat(5_000);
  await draftOf(app).fill(long);
  await app.keyboard.press('Control+Enter');
  await expect(ana.getByRole('alert')).toContainText('O texto ficou comprido demais');
  expect(watched.links).toEqual([]);
  await ana.getByRole('button', { name: /^Copiar/ }).click();
  await noteNoAnswer(app);
  await expect.poll(() => rowsOf(app, 'contacts')).toMatchObject([{ text: long }]);
  const queue = app.getByRole('listbox', { name: 'Conversas de hoje' });
  await expect(queue.getByText(ANA)).toHaveCount(0);
  await app.getByRole('button', { name: 'Desfazer' }).click();
  await expect(queue.getByText(ANA)).toBeVisible();
});

test('what is late for long waits for the owner, and is not written to by itself', async ({
  app,
  context,
  watched,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLateShop(app);
  await moveClock(app, MONDAY);
  const queue = app.getByRole('listbox', { name: 'Conversas de hoje' });
  await expect(queue.getByText('nada é preparado ou enviado sem a sua decisão')).toBeVisible();
  await app.keyboard.press('End');
  const davi = conversationWith(app, DECIDE);
  await expect(davi.getByRole('region', { name: 'Você decide' })).toBeVisible();
  await expect(draftOf(app)).toHaveCount(0);
  await app.keyboard.press('Enter');
  await expect(davi.getByRole('button', { name: /^Negociar/ })).toBeVisible();

  await app.keyboard.press('c');
  await expect(davi.getByRole('region', { name: 'Roteiro da ligação' })).toContainText('(85) 3333-1650');
  await app.keyboard.press('s');
  await expect(davi.getByText(/^O telefone deste cadastro é fixo e não recebe SMS\./)).toBeVisible();
  await expect(davi.getByRole('button', { name: /^Completar o cadastro/ })).toBeVisible();
  expect(watched.links).toEqual([]);

  await app.keyboard.press('Home');
  const text = await draftOf(app).inputValue();
  expect(text).toContain('Ana');
  await app.keyboard.press('c');
  await expect(app.getByText('Mensagem copiada. Cole na conversa e volte para anotar.')).toBeVisible();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await noteNoAnswer(app);
});
