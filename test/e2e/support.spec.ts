import { readFile } from 'node:fs/promises';
import { expect, test } from './steps/app';
import { LATE, openLateShop } from './steps/talk';

test('what support gets is shown before it is saved, and names nobody', async ({ app }) => {
  await openLateShop(app);
  await app.goto('/#/ajustes/sobre');
  await app.getByRole('button', { name: /^Exportar para o suporte/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Arquivo para o suporte' });
  const shown = dialog.getByRole('region', { name: 'O que vai no arquivo' });
  await expect(shown).toContainText('clientes: 4');
  await expect(shown).toContainText('O Em Dia');
  const text = (await shown.textContent()) ?? '';
  for (const name of [...LATE, 'Davi', 'Loja da Praça', 'Sofá']) expect(text).not.toContain(name);
  const downloading = app.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Salvar arquivo/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('em-dia-suporte-2026-11-20.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe(text);
  await expect(dialog).toBeHidden();
});
