import type { BrowserContext, Page } from '@playwright/test';
import type { Report } from './report';
import type { Site } from './site';

const KEYS = 60;
const PAUSE_MILLISECONDS = 150;

declare global {
  interface Window {
    /** When the last key went down and when the screen last changed, by the page's stopwatch. */
    lastKey: number;
    lastChange: number;
  }
}

const watchScreen = (): void => {
  window.lastKey = 0;
  window.lastChange = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      window.lastKey = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    window.lastChange = performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
};

/** Types one letter; null for those, like á, that no single key of the driver's keyboard gives. */
const typeAndTime = async (page: Page, letter: string): Promise<number | null> => {
  const isKey = /[a-z0-9]/.test(letter);
  await (isKey ? page.keyboard.press(letter) : page.keyboard.insertText(letter));
  await page.waitForTimeout(PAUSE_MILLISECONDS);
  return isKey ? page.evaluate(() => window.lastChange - window.lastKey) : null;
};

/** From each real key in the search box of Clientes to the last change it makes to the screen. */
export const measureSearchOnScreen = async (
  report: Report,
  context: BrowserContext,
  site: Site,
  shop: { readonly name: string; readonly origin: string },
  texts: readonly string[],
): Promise<void> => {
  const page = await context.newPage();
  await page.goto(site.url(shop.origin, '#/clientes'));
  const box = page.getByLabel('Procurar cliente');
  await box.waitFor();
  await page.evaluate(watchScreen);
  const times: number[] = [];
  let written = '';
  for (const text of texts.slice(0, KEYS)) {
    if (!text.startsWith(written)) {
      await box.fill('');
      await page.waitForTimeout(PAUSE_MILLISECONDS);
    }
    const time = await typeAndTime(page, text.slice(-1));
    if (time !== null) times.push(time);
    written = text;
  }
  await page.close();
  report.add('search, from key to drawn list', shop.name, times);
};
