import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { openEmptyShop, openShopToImport } from './steps/first-run';
import { previewSheet } from './steps/notebook';
import { openCustomerByKeys, sheet, title } from './steps/screen';
import { rowCounts } from './steps/store';

const NAME = 'Dalva Rocha';

/** Due 81 and 50 days before the story's day. */
const OVERDUE = sheet(
  'caderno.csv',
  [
    'Cliente;Telefone;Data da compra;Descrição;Valor total;Parcela;Vencimento;Valor da parcela',
    `${NAME};85987651234;01/08/2026;Sofá;300,00;1/2;31/08/2026;150,00`,
    `${NAME};85987651234;01/08/2026;Sofá;300,00;2/2;01/10/2026;150,00`,
  ].join('\n'),
);

const openOverdueFile = async (app: Page): Promise<void> => {
  await openShopToImport(app);
  await previewSheet(app, OVERDUE);
  await app.getByRole('button', { name: /^Importar 2 parcelas/ }).click();
  await expect(app.getByRole('heading', { name: /^Pronto: 2 parcelas de 1 cliente/ })).toBeVisible();
  await openCustomerByKeys(app, 'dalva', NAME);
};

test('a decision on a long delay is written down with what the law asks, and undone, by keyboard', async ({
  app,
}) => {
  await openOverdueFile(app);
  await expect(app.getByText('Venceu há 81 dias: daqui em diante, você decide.')).toBeVisible();

  await app.keyboard.press('d');
  const dialog = app.getByRole('dialog', { name: `Próximos passos com ${NAME}` });
  await expect(dialog.getByRole('radio', { name: /^Continuar conversando/ })).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Registro em birô de crédito/ })).toBeChecked();
  await expect(dialog.getByText('Súmula 548 do STJ')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Falta confirmar 3 itens.');
  expect((await rowCounts(app)).legalSteps).toBe(0);
  for (let item = 0; item < 3; item += 1) {
    await app.keyboard.press('Tab');
    await app.keyboard.press('Space');
  }
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    app.getByText('Registro no birô desde 20/11: com tudo pago, retire em até 5 dias úteis.'),
  ).toBeVisible();

  // Once all is paid, the day to take it off is said aloud.
  await app.keyboard.press('F3');
  await expect(title(app)).toHaveText(`Receber de ${NAME}`);
  await expect(app.getByLabel('Quanto o cliente está pagando?')).not.toHaveValue('');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(`Recebido de ${NAME}`);
  await expectPaper(app, /^Recibo 1/);
  await openCustomerByKeys(app, 'dalva', NAME);
  await expect(
    app.getByText('Quitado: retire o registro até 27/11 (5 dias úteis, Súmula 548).'),
  ).toBeVisible();
  const history = app.getByRole('region', { name: 'Histórico' });
  await history.getByRole('button', { name: 'Estornar' }).click();
  const asking = app.getByRole('dialog', { name: 'Estornar este recebimento?' });
  await asking.getByRole('button', { name: 'Estornar' }).press('Enter');
  await expect(asking).toBeHidden();

  await app.keyboard.press('h');
  await history.getByRole('button', { name: 'Desfazer' }).press('Enter');
  await expect(history.getByText('desfeito em 20/11/2026')).toBeVisible();
  await expect(app.getByText('Venceu há 81 dias: daqui em diante, você decide.')).toBeVisible();
});

test('what may not be done says why', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(NAME);
  await app.keyboard.press('m');
  const menu = app.getByRole('dialog', { name: 'Mais opções' });
  await expect(menu.getByText('para atrasos de 60 dias ou mais')).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: `Próximos passos com ${NAME}` });
  await expect(dialog.getByText('Agora não: Nada está em atraso.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Anotar decisão/ })).toBeDisabled();
  await app.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // Noted by mistake, and taken back.
  await app.keyboard.press('m');
  // The menu stands where it was left.
  await expect(menu.getByRole('option', { name: /^Decidir próximos passos/, selected: true })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await expect(menu.getByRole('option', { name: /^Informar falecimento/, selected: true })).toBeVisible();
  await app.keyboard.press('Enter');
  const death = app.getByRole('dialog', { name: 'Informar falecimento' });
  await expect(death.getByRole('button', { name: /^Voltar/ })).toBeFocused();
  await death.getByRole('button', { name: 'Anotar falecimento' }).press('Enter');
  await expect(app.getByText('Soubemos em 20/11 que faleceu: nada se manda.')).toBeVisible();
  const notice = app.getByRole('alert').filter({ hasText: 'Nenhuma mensagem será sugerida' });
  await notice.getByRole('button', { name: 'Desfazer' }).press('Enter');
  await expect(app.getByText('Soubemos em 20/11 que faleceu: nada se manda.')).toBeHidden();
});

test('a phone of the workplace is kept, and no message is offered to it', async ({ app }) => {
  await openEmptyShop(app);
  await app.goto('/#/clientes/novo');
  await app.getByLabel('Nome completo').fill(NAME);
  await app.getByLabel('Telefone com DDD').fill('85 98765-1234');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(NAME);
  const talk = app.getByRole('dialog', { name: 'Conversar' });
  const byWhatsApp = talk.getByRole('button', { name: /^Abrir WhatsApp/ });
  await app.keyboard.press('c');
  await expect(byWhatsApp).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(talk).toBeHidden();

  await app.keyboard.press('e');
  await expect(title(app)).toHaveText(`Editar ${NAME}`);
  const owner = app.getByLabel('De quem é o telefone 1');
  await owner.focus();
  await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('option', { name: 'do trabalho' })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(owner).toHaveValue('do trabalho');
  await expect(app.getByText('nunca recebe mensagens')).toBeVisible();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Control+Enter');
  await expect(title(app)).toHaveText(NAME);
  await expect(app.getByText('(85) 98765-1234 (trabalho)')).toBeVisible();

  await app.keyboard.press('c');
  await expect(talk.getByRole('button', { name: /Completar o cadastro/ })).toBeVisible();
  await expect(byWhatsApp).toHaveCount(0);
});
