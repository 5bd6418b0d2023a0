import { openExampleOnMonday } from './steps/answers';
import { expect, type Page, test } from './steps/app';

/** Texts and fields with an amount that nothing covers: an own reading, not the app's. */
const uncovered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const amount = /R\$\s*\d|\d,\d\d(?![\d%])/;
    const covered = new Map<Node, [number, number][]>();
    for (const { startContainer, startOffset, endOffset } of CSS.highlights.get('hidden-amount') ?? [])
      covered.set(startContainer, [...(covered.get(startContainer) ?? []), [startOffset, endOffset]]);
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (['SCRIPT', 'STYLE', 'TEXTAREA'].includes(text.parentElement?.tagName ?? '')) continue;
      let left = text.textContent ?? '';
      for (const [start, end] of covered.get(text) ?? [])
        left = left.slice(0, start) + '#'.repeat(end - start) + left.slice(end);
      if (amount.test(left)) found.push(left);
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
      if (amount.test(field.value) && getComputedStyle(field).color !== 'rgba(0, 0, 0, 0)')
        found.push(field.value);
    for (const { title } of document.querySelectorAll<HTMLElement>('[title]'))
      if (amount.test(title)) found.push(title);
    return found;
  });

const coveredCount = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('hidden-amount')?.size ?? 0);

test.beforeEach(async ({ app }) => openExampleOnMonday(app));

test('one key hides every amount on every screen, until it is pressed again', async ({ app: page }) => {
  const shown = async () => (await uncovered(page)).length;
  await expect.poll(shown).toBeGreaterThan(5);
  await page.keyboard.press('F10');
  await expect(page.getByText('Valores escondidos')).toBeVisible();
  const hidden = async () => {
    await expect.poll(() => coveredCount(page)).toBeGreaterThan(0);
    expect(await uncovered(page)).toEqual([]);
  };
  await hidden();

  await page.keyboard.press('F4');
  await page.getByRole('textbox').first().fill('Sebastião');
  await expect(page.getByRole('option', { name: /Sebastião/ })).toBeVisible();
  await hidden();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sebastião Gonçalves' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Histórico' })).toBeVisible();
  await hidden();

  await page.keyboard.press('F3');
  await expect(page.getByRole('heading', { name: /^Receber de Sebastião/ })).toBeVisible();
  await hidden();
  // What is worked out while an amount is typed appears covered.
  await page.getByLabel('Quanto o cliente está pagando?').fill('123,45');
  await hidden();

  await page.keyboard.press('F10');
  await expect(page.getByText('Valores escondidos')).toBeHidden();
  expect(await coveredCount(page)).toBe(0);
  expect(await shown()).toBeGreaterThan(5);
});

test('works over a dialog and by the eye beside the shop, and not after a restart', async ({ app: page }) => {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('F10');
  await expect.poll(() => coveredCount(page)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Mostrar os valores' }).click();
  expect(await coveredCount(page)).toBe(0);
  await page.getByRole('button', { name: 'Esconder os valores' }).click();
  await expect.poll(() => coveredCount(page)).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Esconder os valores' })).toBeVisible();
  expect(await coveredCount(page)).toBe(0);
});
