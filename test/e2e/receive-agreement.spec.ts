import { inQueue, openExampleOnMonday } from './steps/answers';
import { expect, test } from './steps/app';
import { title } from './steps/screen';
import { conversationWith } from './steps/talk';

const RAIMUNDO = 'Raimundo dos Santos';

test('who comes to pay an agreement pays its next installment, whatever else is due before', async ({
  app,
}) => {
  await openExampleOnMonday(app);
  await inQueue(app, RAIMUNDO).click();
  await expect(conversationWith(app, RAIMUNDO)).toBeVisible();
  await app.keyboard.press('n');
  await expect(title(app)).toHaveText(`Negociar com ${RAIMUNDO}`);
  await app.keyboard.press('Enter');
  const confirming = app.getByRole('dialog', { name: `Gravar o acordo com ${RAIMUNDO}?` });
  await expect(confirming.getByRole('button', { name: /^Gravar/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText(`Acordo nº 6 com ${RAIMUNDO}`);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(RAIMUNDO);

  await app.keyboard.press('F3');
  await expect(title(app)).toHaveText(`Receber de ${RAIMUNDO}`);
  const picked = app.getByRole('row').filter({ has: app.getByRole('checkbox', { checked: true }) });
  await expect(picked).toHaveCount(1);
  await expect(picked).toContainText('Acordo nº 6');
  await app.getByRole('button', { name: 'Voltar a receber na ordem de vencimento' }).click();
  await expect(picked).toHaveCount(0);
});
