import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, STORY_TIME, test } from './steps/app';
import { openEmptyShop } from './steps/first-run';
import { title } from './steps/screen';

const PASSPHRASE = 'tesoura mandioca varanda pipa';

const register = async (page: Page, name: string) => {
  await page.goto('/#/clientes/novo');
  await page.getByLabel('Nome completo').fill(name);
  await page.getByRole('button', { name: /^Salvar/ }).click();
  await expect(title(page)).toHaveText(name);
};

const openCopies = async (page: Page) => {
  await page.goto('/#/ajustes/copias');
  const copies = page.getByRole('region', { name: 'Cópias de segurança' });
  await expect(copies.getByText('Onde as cópias ficam')).toBeVisible();
  return copies;
};

const makeCopy = async (page: Page) => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Fazer cópia agora/ }).click();
  const download = await downloading;
  await expect(page.getByText(/^Cópia feita e conferida/)).toBeVisible();
  return download;
};

const typePassphrase = async (page: Page, passphrase: string) => {
  const dialog = page.getByRole('dialog', { name: 'Esta cópia tem senha' });
  await dialog.getByLabel('Senha das cópias', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  return dialog;
};

test('a copy locked with a passphrase opens with it alone, and brings the shop back', async ({ app }) => {
  await openEmptyShop(app);
  await register(app, 'Rosa Lima');
  const copies = await openCopies(app);

  await copies.getByRole('button', { name: 'Pôr senha…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Senha das cópias' });
  await dialog.getByLabel('Senha', { exact: true }).fill('curta');
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Use pelo menos 8 letras.')).toBeVisible();
  await dialog.getByLabel('Senha', { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel('De novo, para conferir').fill(PASSPHRASE);
  await dialog.getByLabel(/^Anotei a senha/).check();
  await dialog.getByRole('button', { name: /^Usar esta senha/ }).click();
  await expect(dialog).toBeHidden();
  const download = await makeCopy(app);
  expect(download.suggestedFilename()).toMatch(/\.emdia\.age$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes('Rosa')).toBe(false);

  // The passphrase is remembered here: this computer is not asked for it.
  await copies.getByRole('button', { name: 'Ver cópias' }).click();
  await app.getByRole('button', { name: 'Restaurar a cópia de hoje às 10:00' }).click();
  const preview = app.getByRole('dialog', { name: 'Restaurar esta cópia?' });
  await expect(preview.getByText('inteira e conferida')).toBeVisible();
  await preview.getByRole('button', { name: 'Voltar' }).click();

  await copies.getByRole('button', { name: 'Tirar senha' }).click();
  await expect(copies.getByRole('button', { name: 'Pôr senha…' })).toBeVisible();
  await register(app, 'Depois da Cópia');
  await openCopies(app);
  const choosing = app.waitForEvent('filechooser');
  await copies.getByRole('button', { name: /^Restaurar uma cópia/ }).click();
  await (await choosing).setFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: bytes,
  });
  const asking = await typePassphrase(app, 'outra senha qualquer');
  await expect(asking.getByText(/^Esta senha não abre a cópia/)).toBeVisible();
  await typePassphrase(app, PASSPHRASE);
  await expect(preview.getByRole('row', { name: /^Clientes/ })).toHaveText(/1\s*2\s*−1/);
  await preview.getByRole('button', { name: 'Trocar tudo pela cópia' }).click();
  await expect(app.getByText('A cópia agora é a sua loja.')).toBeVisible();
});

test('copies make themselves once a day and when nobody works, and old ones go', async ({ app }) => {
  await app.clock.install({ time: STORY_TIME });
  await app.reload();
  await openEmptyShop(app);
  await register(app, 'Rosa Lima');
  const copies = await openCopies(app);
  await expect(copies.getByText('Nenhuma cópia ainda.', { exact: true })).toBeVisible();
  await app.clock.fastForward('02:30');
  await expect(copies.getByText(/^1 cópia · a mais nova: hoje às 10:0/)).toBeVisible();
  await expect(
    app.getByRole('banner').getByRole('button', { name: 'Leve uma cópia para fora' }),
  ).toBeVisible();

  // Nothing changed: no other one is made.
  await app.clock.fastForward('40:00');
  await register(app, 'Sueli Prado');
  await openCopies(app);
  await expect(copies.getByText(/^1 cópia ·/)).toBeVisible();
  await app.clock.fastForward('06:00');
  await expect(copies.getByText(/^2 cópias · a mais nova: hoje às 10:/)).toBeVisible();

  // The next day: its own first copy, and of the day before the newest alone.
  await app.clock.fastForward('24:00:00');
  await expect(copies.getByText(/^2 cópias · a mais nova: hoje às 1/)).toBeVisible();
});

test('a copy that cannot be kept is said at once, and what is taken home is whole', async ({ app }) => {
  await app.addInitScript(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await app.reload();
  await openEmptyShop(app);
  await register(app, 'Rosa Lima');
  const copies = await openCopies(app);
  const download = await makeCopy(app);
  await expect(app.getByText('Não foi para: Neste navegador.', { exact: false })).toBeVisible();
  await expect(copies.getByText(/^Sem cópia nova desde hoje às 10:00. O disco está cheio/)).toBeVisible();
  const lines = gunzipSync(await readFile(await download.path())).toString('utf8');
  expect(lines).toContain('Rosa Lima');
});

test('who was anonymised since a copy comes back with it only for as long as the owner wants', async ({
  app,
}) => {
  await openEmptyShop(app);
  await register(app, 'Rosa Lima');
  const file = app.url();
  const copies = await openCopies(app);
  await makeCopy(app);
  await app.goto(file);
  await expect(title(app)).toHaveText('Rosa Lima');
  await app.keyboard.press('m');
  await app.getByRole('dialog').getByText('Dados deste cliente').click();
  await app.getByRole('dialog', { name: 'Dados deste cliente' }).getByText('Anonimizar…').click();
  await app.getByRole('dialog', { name: 'Anonimizar Rosa Lima' }).getByRole('textbox').fill('anonimizar');
  await app.keyboard.press('Enter');
  await expect(title(app)).toHaveText('Cliente anonimizado 1');

  await openCopies(app);
  await copies.getByRole('button', { name: 'Ver cópias' }).click();
  await expect(app.getByRole('button', { name: 'Restaurar a cópia de hoje às 10:00' })).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(copies.getByRole('button', { name: 'Ver cópias' })).toBeFocused();
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Restaurar a cópia de hoje às 10:00' }).click();
  const preview = app.getByRole('dialog', { name: 'Restaurar esta cópia?' });
  await expect(preview.getByText(/^Um cliente foi anonimizado depois desta cópia/)).toBeVisible();
  await preview.getByRole('button', { name: 'Trocar tudo pela cópia' }).click();
  const done = app.getByRole('dialog', { name: 'Restauração terminada' });
  await expect(done.getByText(/^Os dados de Rosa Lima voltaram com a cópia/)).toBeVisible();
  await done.getByRole('button', { name: 'Anonimizar de novo' }).click();
  await expect(done.getByText(/^Os dados de Rosa Lima/)).toHaveCount(0);
  await expect(done.getByRole('button', { name: 'Pronto' })).toBeFocused();
  await app.goto(file);
  await expect(title(app)).toHaveText('Cliente anonimizado 1');
});
