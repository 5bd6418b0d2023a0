import { openExampleOnMonday, undoLast } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { openEmptyShop } from './steps/first-run';
import { figure, goTo, title } from './steps/screen';
import { noteNoAnswer } from './steps/talk';

const ODETE = 'Odete Cavalcanti';
const NEUSA = 'Neusa Fernandes';
const SEBASTIAO = 'Sebastião Gonçalves';

const sheet = (app: Page) => app.getByRole('article');
const step = (app: Page) => sheet(app).getByRole('region', { name: 'O que fazer agora' });
const openAgreements = async (app: Page): Promise<void> => {
  await openExampleOnMonday(app);
  await app.keyboard.press('Control+7');
  await expect(title(app)).toHaveText('Acordos');
  await expect(figure(app, 'Ainda a receber')).toContainText('3 acordos, 1 em risco');
  await expect(step(app)).toBeVisible();
};

const view = (app: Page, name: string) => app.getByRole('radio', { name: new RegExp(`^${name} `) });

/** Finds one by name, with the keyboard, and leaves the search. */
const find = async (app: Page, name: string): Promise<void> => {
  await app.keyboard.press('Control+f');
  await app.keyboard.type(name);
  await expect(app.getByRole('option', { name: new RegExp(name), selected: true })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(sheet(app).getByRole('heading', { level: 2 })).toHaveText(name);
};

test('an agreement whose notice ran out is broken, put back and given more time with the keyboard', async ({
  app,
}) => {
  await openAgreements(app);
  await expect(view(app, 'Em risco')).toBeChecked();
  await expect(sheet(app).getByRole('heading', { level: 2 })).toHaveText(ODETE);
  await expect(step(app)).toContainText('O aviso venceu em');

  await app.keyboard.press('r');
  const breaking = app.getByRole('dialog', { name: /^Romper o acordo/ });
  await expect(breaking.getByRole('button', { name: /^Voltar/ })).toBeFocused();
  await expect(breaking.getByRole('row').filter({ hasText: 'quitada' })).not.toHaveCount(0);
  const owed = breaking.getByRole('definition').last();
  await expect(owed).toContainText('R$');
  const toPay = (await owed.textContent()) ?? '';
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(step(app)).toContainText('Rompido em 23/11/2026');
  await expect(view(app, 'Rompidos')).toBeChecked();
  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(ODETE);
  await expect(app.getByRole('main').getByText(toPay).first()).toBeVisible();
  await app.goBack();
  await expect(step(app)).toBeVisible();

  await app.keyboard.press('z');
  const undoing = app.getByRole('dialog', { name: 'Desfazer o rompimento?' });
  await expect(undoing.getByText('O acordo volta a valer', { exact: false })).toBeVisible();
  await expect(undoing.getByRole('button', { name: /^Voltar/ })).toBeFocused();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(step(app)).toContainText('O aviso venceu em');

  await app.keyboard.press('m');
  await expect(app.getByLabel('Esperar até')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Escreva em poucas palavras por que esperar.')).toBeVisible();
  await app.getByRole('button', { name: 'Salário atrasou' }).click();
  await app.keyboard.press('Tab');
  await app.getByRole('button', { name: /^Esperar/ }).click();
  await expect(step(app)).toContainText('Com mais prazo até 08/12/2026 (em 15 dias)');
  await expect(step(app)).toContainText('“Salário atrasou”');
  await undoLast(app);
  await expect(step(app)).toContainText('você decide');
});

test('a notice is printed, and until its day only both sides can break', async ({ app }) => {
  await openAgreements(app);
  await app.keyboard.press('a');
  const notice = app.getByRole('dialog', { name: /^Avisar sobre o acordo/ });
  await expect(notice).toContainText('08/12/2026 (em 15 dias)');
  await app.keyboard.press('Enter');
  await expectPaper(app, new RegExp(`^Aviso do acordo 3 de ${ODETE}`));
  await expect(step(app)).toContainText('Avisado: pode acertar até 08/12/2026');

  await app.keyboard.press('r');
  const breaking = app.getByRole('dialog', { name: /^Romper o acordo/ });
  await expect(breaking).toContainText('O aviso vale até 08/12/2026');
  await breaking.getByRole('button', { name: /^Romper/ }).click();
  await expect(breaking.getByRole('alert')).toContainText('Nada foi mudado.');
  await breaking.getByLabel('O cliente também quer desfazer').check();
  await breaking.getByRole('button', { name: /^Romper/ }).click();
  await expect(step(app)).toContainText('Rompido em 23/11/2026');
});

test('a notice by WhatsApp counts once it was sent, and by word of mouth at once', async ({
  app,
  watched,
}) => {
  await openAgreements(app);
  const notice = app.getByRole('dialog', { name: /^Avisar sobre o acordo/ });
  const write = async () => {
    await app.keyboard.press('a');
    await expect(app.getByRole('radio', { name: 'Carta' })).toBeFocused();
    await app.keyboard.press('ArrowRight');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('textbox', { name: 'Mensagem para enviar' })).toHaveValue(/08\/12/);
  };
  await write();
  // The customer has no mobile phone: nothing is sent, and nothing is written down.
  await expect(notice.getByRole('alert')).toContainText('não tem WhatsApp');
  await app.keyboard.press('Escape');
  await expect(step(app)).toContainText('você decide');

  await app.keyboard.press('f');
  await expect(title(app)).toHaveText(ODETE);
  await app.keyboard.press('e');
  await app.getByLabel('Telefone com DDD').fill('85991261650');
  await app.getByRole('switch', { name: 'O telefone 1 tem WhatsApp' }).check({ force: true });
  await app.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(app)).toHaveText(ODETE);
  await app.keyboard.press('Control+7');
  await expect(step(app)).toContainText('você decide');
  await write();
  await expect(notice.getByText('Mensagem respeitosa.', { exact: false })).toBeVisible();
  await app.keyboard.press('Enter');
  await expect.poll(() => watched.links.length).toBe(1);
  await noteNoAnswer(app);
  await expect(step(app)).toContainText('Avisado: pode acertar até 08/12/2026');
  await expect(sheet(app)).toContainText('Avisado por WhatsApp');
  await undoLast(app);
  await expect(step(app)).toContainText('você decide');

  await app.keyboard.press('a');
  await app.getByRole('radio', { name: 'Já entreguei' }).check({ force: true });
  await app.keyboard.press('Enter');
  await expect(sheet(app)).toContainText('Avisado por escrito');
});

test('a signing keeps its witnesses, and is taken back', async ({ app }) => {
  await openAgreements(app);
  await find(app, NEUSA);
  await expect(step(app)).toContainText('Falta assinar');
  await app.keyboard.press('s');
  const dialog = app.getByRole('dialog', { name: /assinado$/ });
  await dialog.getByLabel('1ª testemunha', { exact: true }).fill('Iracema Rocha');
  await dialog.getByLabel('CPF da 1ª testemunha').fill('111.444.777-36');
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Os dígitos não conferem.', { exact: false })).toBeVisible();
  await dialog.getByLabel('CPF da 1ª testemunha').fill('111.444.777-35');
  await app.keyboard.press('Enter');
  await expect(step(app)).toContainText('Em dia');
  await expect(sheet(app)).toContainText('Testemunha: Iracema Rocha (CPF 111.444.777-35).');
  await app.keyboard.press('p');
  await expectPaper(app, new RegExp(`^Acordo 5 de ${NEUSA}`));
  await app.keyboard.press('k');
  await expectPaper(app, new RegExp(`^Carnê do acordo 5 de ${NEUSA}`));
  await app.keyboard.press('z');
  const undoing = app.getByRole('dialog', { name: 'Desfazer a assinatura?' });
  await expect(undoing.getByRole('button', { name: /^Voltar/ })).toBeFocused();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(step(app)).toContainText('Falta assinar');
  await expect(sheet(app)).toContainText('Desfeito em 23/11/2026');
});

test('who fulfilled an agreement gets the letter that it is settled', async ({ app }) => {
  await openAgreements(app);
  await view(app, 'Cumpridos').check({ force: true });
  await expect(step(app)).toContainText('Vale um agradecimento.');
  await app.keyboard.press('q');
  await expectPaper(app, /^Quitação do acordo 2 de Jacira Menezes/);
});

test('a counter-offer is accepted at the table, or declined and taken back', async ({ app }) => {
  await openAgreements(app);
  await view(app, 'Propostas').check({ force: true });
  await expect(sheet(app).getByRole('heading', { level: 2 })).toHaveText(SEBASTIAO);
  await expect(step(app)).toContainText('O cliente pediu outra coisa: responda até 24/11/2026 (amanhã)');
  await expect(sheet(app).getByRole('region', { name: 'Versões' }).getByRole('listitem')).toHaveCount(2);
  await app.keyboard.press('p');
  await expectPaper(app, new RegExp(`de ${SEBASTIAO}`));
  await app.keyboard.press('a');
  await expect(title(app)).toHaveText(`Negociar com ${SEBASTIAO}`);
  await app.goBack();
  await expect(step(app)).toBeVisible();

  await app.keyboard.press('r');
  await app.getByRole('button', { name: 'Parcela alta' }).click();
  await app.getByRole('button', { name: /^Anotar recusa/ }).click();
  await expect(step(app)).toContainText('Recusada em 23/11/2026');
  await undoLast(app);
  await expect(step(app)).toContainText('responda até 24/11/2026');
});

test('nothing found, nothing there and nothing yet say so', async ({ app }) => {
  await openAgreements(app);
  await app.keyboard.press('Control+f');
  await app.keyboard.type('ninguém assim');
  await expect(app.getByText('Nenhum acordo e nenhuma proposta com “ninguém assim”.')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(sheet(app)).toBeVisible();
  await app.goto('/#/acordos/nao-existe');
  await expect(app.getByText('Não achamos este acordo')).toBeVisible();
  await app.getByRole('button', { name: 'Sair do exemplo' }).click();
  await openEmptyShop(app);
  await goTo(app, 'Acordos');
  await expect(app.getByText('Nenhum acordo ainda')).toBeVisible();
  await app.keyboard.press('Insert');
  await expect(title(app)).toHaveText('Negociar com quem?');
});
