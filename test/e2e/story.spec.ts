import { readFile } from 'node:fs/promises';
import { closeSale, expectPaper, openOnFile, receiveProposed, typeSale } from './steps/counter';
import { openShopToImport, SHOP_NAME } from './steps/first-run';
import { expect, type Page, STORY_TIME, test } from './steps/net-watch';
import { expected, importNotebook, money, notebookPath, previewSheet, total } from './steps/notebook';
import { figure, goTo, openCustomerByKeys, title } from './steps/screen';
import { rowCounts } from './steps/store';
import { MONDAY, moveClock } from './steps/talk';

const PAYER = 'Aline Martins Gonçalves';
const BUYER = 'Lucas Lopes';
const NEGOTIATOR = 'Mariana Araújo Araújo';

const expectNotebookDay = async (page: Page) => {
  await goTo(page, 'Hoje');
  await expect(figure(page, 'Em atraso')).toHaveText(
    `${money(total('overdueCents'))} ${total('overdueCustomers')} clientes`,
  );
  await expect(figure(page, 'Próximos 7 dias')).toContainText(money(total('dueNext7Cents')));
};

const receiveAndTakeBack = async (page: Page) => {
  await openCustomerByKeys(page, 'aline martins', PAYER);
  const before = await openOnFile(page, PAYER);
  await receiveProposed(page, PAYER);
  await expectPaper(page, /^Recibo \d+ de Aline/);
  await expect(figure(page, 'Em aberto')).toHaveText(/^R\$\s0,00 nada a pagar$/);
  await goTo(page, 'Hoje');
  // Two payments of the notebook are of this day as well.
  await expect(figure(page, 'Recebido hoje')).toContainText('3 recebimentos');
  await expect(figure(page, 'Em atraso')).toContainText(`${total('overdueCustomers') - 1} clientes`);

  await openCustomerByKeys(page, 'aline martins', PAYER);
  await page
    .getByRole('region', { name: 'Histórico' })
    .getByRole('button', { name: 'Estornar' })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Estornar' }).click();
  await expect(figure(page, 'Em aberto')).toHaveText(before);
  await expect(page.getByText('estornado em 20/11/2026')).toBeVisible();
  await expectNotebookDay(page);
};

const sell = async (page: Page) => {
  await openCustomerByKeys(page, 'lucas lopes', BUYER);
  await page.keyboard.press('F2');
  await expect(title(page)).toHaveText(`Vender para ${BUYER}`);
  await typeSale(page, { what: 'Guarda-roupa 6 portas', total: '1000,00', down: '100,00', count: '7' });
  const plan = page.getByRole('region', { name: 'Plano de pagamento' });
  // 900,00 over seven: no cent is lost.
  await expect(plan.getByRole('heading')).toHaveText(/^6 × R\$\s128,57 \+ R\$\s128,58$/);
  await closeSale(page);
  // Two installments of his are late: the sale waits for a reason.
  const decision = page.getByRole('dialog', { name: 'Há parcela em atraso. Vender mesmo assim?' });
  await decision.getByLabel('Cliente antigo, de confiança').check();
  await page.keyboard.press('Enter');
  await expectPaper(page, /^Carnê \d+ de Lucas Lopes/);
  await page.getByRole('button', { name: /^Resumo da venda/ }).click();
  await expectPaper(page, /^Resumo da venda \d+ de Lucas Lopes/);
  await page.getByRole('button', { name: /^Ir para a ficha/ }).click();
  await expect(figure(page, 'Em aberto')).toHaveText(/^R\$\s1\.214,26 9 parcelas$/);
};

const talk = async (page: Page, links: readonly string[]) => {
  await goTo(page, 'Hoje');
  const queue = page.getByRole('listbox', { name: 'Conversas de hoje' });
  const whatsapp = queue.getByRole('option').filter({ has: page.getByRole('img', { name: 'WhatsApp' }) });
  const panel = page.getByRole('region', { name: /^Conversa com / });
  const draft = panel.getByRole('textbox', { name: 'Mensagem para enviar' });
  await whatsapp.first().click();
  // The day of the story is a holiday: nobody is written to.
  await expect(panel.getByText(/^Hoje é feriado \(Consciência Negra\)/)).toBeVisible();
  await panel.getByRole('button', { name: /^Abrir WhatsApp/ }).click({ force: true });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(links).toEqual([]);

  await moveClock(page, MONDAY);
  await expect(panel.getByText(/^Hoje é feriado/)).toHaveCount(0);
  await whatsapp.first().click();
  await expect(draft).toHaveValue(new RegExp(SHOP_NAME));
  await expect(panel.getByText('Mensagem respeitosa.')).toBeVisible();
  const name = (await panel.getAttribute('aria-label'))?.replace('Conversa com ', '') ?? '';
  const text = `${await draft.inputValue()} Até logo & obrigado!`;
  await draft.fill(text);
  await panel.getByRole('button', { name: /^Abrir WhatsApp/ }).click();
  await expect.poll(() => links.length).toBe(1);
  const link = new URL(links[0] ?? '');
  expect(link.origin).toBe('https://wa.me');
  expect(link.pathname).toMatch(/^\/55\d{10,11}$/);
  expect(link.searchParams.get('text')).toBe(text);

  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Enviada, sem resposta ainda/ })
    .click();
  await expect(page.getByText(`Conversa anotada · ${name}`)).toBeVisible();
  await expect(queue.getByRole('option').filter({ hasText: name })).toHaveCount(0);
  expect((await rowCounts(page)).contacts).toBe(1);
  await moveClock(page, STORY_TIME);
};

const negotiate = async (page: Page) => {
  await openCustomerByKeys(page, 'mariana araujo', NEGOTIATOR);
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText(`Negociar com ${NEGOTIATOR}`);
  await page.keyboard.press('2');
  const offers = page.getByRole('region', { name: 'Ofertas prontas' });
  await expect(offers.locator('[aria-pressed="true"]')).toHaveCount(1);
  await page.getByRole('button', { name: /^Gerar acordo para assinar/ }).click();
  const changes = page.getByRole('dialog', { name: `Gravar o acordo com ${NEGOTIATOR}?` });
  await expect(changes.getByText(/^2 parcelas entram no acordo/)).toBeVisible();
  await changes.getByRole('button', { name: /^Gravar/ }).click();
  await expect(title(page)).toHaveText(`Acordo nº 1 com ${NEGOTIATOR}`);
  await page.keyboard.press('Enter');
  await expectPaper(page, /^Acordo 1 de Mariana/);
  await page.keyboard.press('2');
  await expectPaper(page, /^Carnê do acordo 1 de Mariana/);
  await page.keyboard.press('Escape');

  await goTo(page, 'Acordos');
  await expect(page.getByRole('option', { name: new RegExp(NEGOTIATOR) })).toBeVisible();
  const agreement = page.getByRole('article', { name: 'Acordo nº 1' });
  await expect(
    agreement.getByRole('table', { name: 'O que entrou no acordo, em 20/11/2026' }).getByRole('row'),
  ).toHaveCount(3);
  await page.keyboard.press('f');
  const open = page.getByRole('region', { name: 'Parcelas em aberto' });
  await expect(open.getByText('Venceu', { exact: false })).toHaveCount(0);
  await expect(open.getByText(/Acordo/).first()).toBeVisible();
};

const openBackups = async (page: Page) => {
  await page.keyboard.press('Control+b');
  const backups = page.getByRole('region', { name: 'Cópias de segurança' });
  await expect(backups).toBeVisible();
  return backups;
};

const makeBackup = async (page: Page): Promise<string> => {
  const backups = await openBackups(page);
  const downloading = page.waitForEvent('download');
  await backups.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.emdia$/);
  await expect(page.getByText(/^Cópia feita e conferida: 180 clientes/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('banner').getByRole('button', { name: /Cópia conferida hoje às 10:00/ }),
  ).toBeVisible();
  return download.path();
};

const restoreAndUndo = async (page: Page, copy: string) => {
  const atCopy = await rowCounts(page);
  await goTo(page, 'Clientes');
  await page.getByRole('button', { name: /^Cadastrar cliente/ }).click();
  await page.getByLabel('Nome completo').fill('Zuleica Depois da Cópia');
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText('Zuleica Depois da Cópia');
  const changed = await rowCounts(page);
  expect(changed.customers).toBe((atCopy.customers ?? 0) + 1);

  const backups = await openBackups(page);
  const choosing = page.waitForEvent('filechooser');
  await backups.getByRole('button', { name: /^Restaurar uma cópia/ }).click();
  await (await choosing).setFiles(copy);
  const preview = page.getByRole('dialog', { name: 'Restaurar esta cópia?' });
  await expect(preview.getByRole('row', { name: /^Clientes/ })).toHaveText(/180\s*181\s*−1/);
  await preview.getByRole('button', { name: 'Trocar tudo pela cópia' }).click();
  const done = page.getByRole('dialog', { name: 'Restauração terminada' });
  await expect(done.getByText('A cópia agora é a sua loja.')).toBeVisible();
  await expect(done.getByText('Todos os saldos foram recalculados e conferem.')).toBeVisible();
  expect((await rowCounts(page)).customers).toBe(atCopy.customers);

  await done.getByRole('button', { name: 'Desfazer' }).click();
  await expect(done.getByText('Restauração desfeita')).toBeVisible();
  await done.getByRole('button', { name: 'Pronto' }).click();
  expect((await rowCounts(page)).customers).toBe(changed.customers);
  await expect(backups.getByText('Antes da última restauração')).toBeVisible();
};

test('the notebook becomes a shop, and a day is worked in it from the first customer to the copy', async ({
  app,
  watched,
}) => {
  test.setTimeout(300_000);
  await test.step('first run and import', async () => {
    await openShopToImport(app);
    await importNotebook(app);
    const rows = await rowCounts(app);
    expect([rows.customers, rows.sales, rows.installments]).toEqual([
      total('customers'),
      total('sales'),
      total('installments'),
    ]);
  });
  await test.step('Hoje shows the totals of the notebook', () => expectNotebookDay(app));
  await test.step('found by keyboard, received, receipt, reversed', () => receiveAndTakeBack(app));
  await test.step('sold in seven installments, with the carnê', () => sell(app));
  await test.step('a message on WhatsApp and what came of it', () => talk(app, watched.links));
  await test.step('an agreement on paper', () => negotiate(app));
  await test.step('a copy, and the copy brought back', async () =>
    restoreAndUndo(app, await makeBackup(app)));
});

test('each row the notebook has wrong is shown with its reason, and can be saved to be mended', async ({
  app,
}) => {
  await openShopToImport(app);
  await previewSheet(app, notebookPath);
  const out = app.getByRole('listbox', { name: 'Linhas que ficam de fora' }).getByRole('option');
  await expect(out).toHaveCount(expected.rejectedRows.length);
  const downloading = app.waitForEvent('download');
  await app.keyboard.press('s');
  const saved = await readFile(await (await downloading).path(), 'utf8');
  expect(saved.trim().split('\n')).toHaveLength(expected.rejectedRows.length + 1);
  expect((await rowCounts(app)).installments).toBe(0);
});
