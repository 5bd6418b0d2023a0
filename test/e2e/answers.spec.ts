import { inQueue, openExampleOnMonday, paste, talkByWhatsapp, undoLast } from './steps/answers';
import { expect, test } from './steps/app';
import { rowCounts } from './steps/store';

const NAME = 'Francisca Lima Teixeira';

const contacts = async (page: Parameters<typeof rowCounts>[0]) =>
  (await rowCounts(page, 'em-dia-exemplo')).contacts ?? 0;

test('a pasted promise is proposed, confirmed with two keys, and leaves the customer in peace', async ({
  app,
}) => {
  await openExampleOnMonday(app);
  const before = await contacts(app);
  const dialog = await talkByWhatsapp(app, NAME);
  await paste(app, 'Oi! consigo pagar dia 5, te mando no pix 😊');

  const understood = dialog.getByRole('region', { name: 'O que entendemos' });
  await expect(understood).toContainText('Prometeu pagar em 05/12 (sábado).');
  await expect(dialog.locator('mark').first()).toHaveText('consigo pagar');
  expect(await contacts(app)).toBe(before);

  await app.keyboard.press('Enter');
  await expect(dialog.getByLabel('Prometeu para o dia')).toHaveValue('05/12/2026');
  await expect(dialog.getByText('Vale até 06/12 (domingo), com 1 dia de tolerância.')).toBeVisible();
  await app.keyboard.press('l');
  await expect(dialog.getByRole('button', { name: /^O salário atrasou/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await app.keyboard.press('Enter');

  await expect(dialog.getByText(/Fica em silêncio até 05\/12/)).toBeVisible();
  await expect(dialog.getByLabel('Mensagem para enviar')).toHaveValue(/Francisca.*05\/12/s);
  await app.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await contacts(app)).toBe(before + 1);
  await expect(inQueue(app, NAME)).toHaveCount(0);
  await app.keyboard.press('End');
  await app.getByRole('button', { name: /^Em silêncio hoje/ }).click();
  await app.keyboard.press('End');
  await expect(inQueue(app, NAME)).toContainText('05/12');
  await inQueue(app, NAME).click();
  await expect(app.getByRole('list', { name: 'Últimas conversas' })).toContainText(
    /o salário atrasou, prometeu .* para 05\/12/,
  );

  await undoLast(app);
  await app.keyboard.press('Home');
  await expect(inQueue(app, NAME)).toContainText('Primeiro atraso');
});

test('who wants no more messages gets none, until that is taken back', async ({ app }) => {
  await openExampleOnMonday(app);
  const dialog = await talkByWhatsapp(app, NAME);
  await paste(app, '   ');
  await expect(dialog.getByText(/^Não havia texto para colar/)).toBeVisible();
  await paste(app, 'não me mande mais mensagem');
  await expect(dialog.getByRole('region', { name: 'O que entendemos' })).toContainText(
    'não quer mais mensagens',
    {
      ignoreCase: true,
    },
  );
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Anotado: não quer mensagens' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(inQueue(app, NAME)).toHaveCount(0);
  await undoLast(app);
  await expect(inQueue(app, NAME)).toHaveCount(1);
});

test('a reply is checked, opened with the Pix code, and noted once it was sent', async ({ app, watched }) => {
  await openExampleOnMonday(app);
  const before = await contacts(app);
  const dialog = await talkByWhatsapp(app, NAME);
  await app.keyboard.press('4');
  const reply = dialog.getByLabel('Mensagem para enviar');
  await expect(reply).toHaveValue(/Pix copia e cola:\n000201/);
  const drafted = await reply.inputValue();

  await reply.fill('Pague hoje ou vamos mandar seu nome para o SPC');
  await expect(dialog.getByRole('button', { name: /^Responder por WhatsApp/ })).toBeDisabled();
  await reply.fill(drafted);
  await app.keyboard.press('Escape');
  const opening = app.context().waitForEvent('page');
  await app.keyboard.press('Enter');
  await (await opening).close();
  expect(new URL(watched.links.at(-1) ?? '').searchParams.get('text')).toBe(drafted);

  await expect(dialog.getByText('A resposta foi enviada?')).toBeVisible();
  expect(await contacts(app)).toBe(before + 1);
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => contacts(app)).toBe(before + 2);
});

test('a promise made on the phone is held to the calendar and to what is open', async ({ app }) => {
  await openExampleOnMonday(app);
  const before = await contacts(app);
  await inQueue(app, NAME).click();
  await app.keyboard.press('l');
  await expect(app.getByRole('button', { name: /^Ligar/ })).toBeEnabled();
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Como foi a ligação com Francisca?' });
  await expect(dialog).toBeVisible();
  await app.keyboard.press('2');
  const form = app.getByRole('dialog', { name: 'O que Francisca prometeu?' });
  const alert = form.getByRole('alert');
  await expect(form.getByLabel('Prometeu para o dia')).toBeFocused();

  await app.keyboard.type('5/11');
  await app.keyboard.press('Enter');
  await expect(alert).toHaveText('Esse dia já passou. Escolha hoje ou um dia à frente.');
  await form.getByLabel('Prometeu para o dia').fill('24/11/2027');
  await app.keyboard.press('Enter');
  await expect(alert).toHaveText('Para mais de um ano à frente, faça um acordo em Negociar.');
  await app.keyboard.press('x');
  await expect(form.getByLabel('Prometeu para o dia')).toHaveValue('27/11/2026');
  await form.getByRole('textbox', { name: 'Valor' }).fill('99999');
  await app.keyboard.press('Enter');
  await expect(alert).toHaveText(/^É mais do que há para pagar nesse dia: R\$\s445,48\.$/);
  expect(await contacts(app)).toBe(before);

  await app.keyboard.press('t');
  await app.keyboard.press('Enter');
  const next = app.getByRole('dialog', { name: 'Promessa anotada' });
  await expect(next.getByText('Mande por escrito só se foi o que combinaram.')).toBeVisible();
  await expect(next.getByRole('button', { name: /^Responder por WhatsApp/ })).toBeDisabled();
  await app.keyboard.press('r');
  await expect(next.getByRole('button', { name: /^Responder por WhatsApp/ })).toBeEnabled();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  expect(await contacts(app)).toBe(before + 1);
});
