import { openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';
import { title } from './steps/screen';

const NAME = 'Sebastião Gonçalves';

test.beforeEach(async ({ app }) => openExampleOnMonday(app));

/** Name and Enter without a look at the list, as who knows the customer by heart. */
const typeAndEnter = async (page: Page): Promise<void> => {
  await page.keyboard.type('sebastiao gon');
  await page.keyboard.press('Enter');
};

const screens = [
  ['F4', NAME],
  ['F3', `Receber de ${NAME}`],
  ['F2', `Vender para ${NAME}`],
] as const;

for (const [key, heading] of screens) {
  test(`Enter right after the name opens who was typed, not who stood first: ${key}`, async ({
    app: page,
  }) => {
    // Where nobody stands chosen: from a list, the key would go straight to who is under the cursor.
    await page.keyboard.press('ControlOrMeta+,');
    await expect(title(page)).toHaveText('Ajustes');
    await page.keyboard.press(key);
    const search = page.getByLabel('Procurar cliente');
    await expect(search).toBeFocused();
    await expect(page.getByRole('option').first()).toBeVisible();
    await typeAndEnter(page);
    await expect(title(page)).toHaveText(heading);
  });
}

test('Ctrl+K, the name and Enter in one go open the file, whatever the screen below does with these keys', async ({
  app: page,
}) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await typeAndEnter(page);
  await expect(title(page)).toHaveText(NAME);
});

/** Pressed before the page gets to anything else, as on a slow computer. */
const pressAtOnce = (page: Page, keys: readonly string[]): Promise<void> =>
  page.evaluate(async (keys) => {
    for (const key of keys) {
      const init = { key, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
      // What follows at once from a key is drawn; whatever waits for a turn of its own is not.
      for (let step = 0; step < 50; step += 1) await Promise.resolve();
    }
  }, keys);

test('keys that follow the one that opens a menu are for the menu, though it had no time to take the focus', async ({
  app: page,
}) => {
  await page.keyboard.press('ControlOrMeta+k');
  await typeAndEnter(page);
  await expect(title(page)).toHaveText(NAME);
  await pressAtOnce(page, ['m', 'End', 'ArrowUp', 'Enter']);
  await expect(page.getByRole('dialog', { name: 'Dados deste cliente' })).toBeVisible();
});

test('a file reached by a search that is still fading out is not left by the key that closes a paper', async ({
  app: page,
}) => {
  await page.evaluate(() => {
    const inTime = window.setTimeout;
    // What takes the tenth of a second of a dialog that goes takes two seconds, as where much else is to be done.
    window.setTimeout = ((act: () => void, ms?: number, ...rest: unknown[]) =>
      inTime(act, ms === 120 ? 2000 : ms, ...rest)) as typeof window.setTimeout;
  });
  await page.keyboard.press('ControlOrMeta+k');
  await typeAndEnter(page);
  await expect(title(page)).toHaveText(NAME);
  await pressAtOnce(page, ['p', 'ArrowDown', 'Enter']);
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Imprimir' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Papéis' })).toBeVisible();
  await expect(title(page)).toHaveText(NAME);
});
