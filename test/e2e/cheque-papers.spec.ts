import { openExampleOnMonday } from './steps/answers';
import { expect, test } from './steps/app';
import { expectPaper } from './steps/counter';
import { title } from './steps/screen';

test('what went to the bank and what was given for a cheque are printed again from the tape and the file', async ({
  app,
}) => {
  await openExampleOnMonday(app);
  await app.goto('/#/cheques');
  await app.getByRole('option').first().click();
  await app.keyboard.press('Space');
  await app.keyboard.press('Enter');
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Depositar/ })
    .click();
  await expectPaper(app, /^Depósito de 1 cheque/);

  await app.getByRole('button', { name: /^Fita do dia/ }).click();
  await app
    .getByRole('button', { name: /^2ª via: Cheque depositado/ })
    .first()
    .click();
  await expectPaper(app, /^Depósito de 1 cheque/);
  await app.getByRole('link', { name: /^Juarez Barros · cheque/ }).click();
  await app.getByRole('link', { name: 'Juarez Barros', exact: true }).click();
  await expect(title(app)).toHaveText('Juarez Barros');
  await app
    .getByRole('listitem')
    .filter({ hasText: '2 cheques recebidos' })
    .getByRole('button', { name: '2ª via do recibo' })
    .click();
  await expectPaper(app, /^Recibo de cheques 7 de Juarez Barros/);
});
