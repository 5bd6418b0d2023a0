import type { BrowserContext, Page } from '@playwright/test';
import type { Report } from './report';
import type { Site } from './site';

const STARTS = 7;

/** Opens the app; milliseconds from the navigation until the queue has been painted and can be worked with. */
export const startPage = async (page: Page, site: Site, origin: string): Promise<number> => {
  await page.goto(site.url(origin, ''), { waitUntil: 'commit' });
  // A row shows the customer's name first, as soon as it is known.
  const shown = await page.waitForFunction(
    () => {
      const row = document.querySelector('[role="listbox"] [role="option"]');
      return /^\p{L}/u.test(row?.textContent ?? '') ? performance.now() : 0;
    },
    undefined,
    { polling: 'raf' },
  );
  return shown.jsonValue();
};

/** From opening the app to Hoje with its queue on the screen, the browser already running. */
export const measureStart = async (
  report: Report,
  context: BrowserContext,
  site: Site,
  shop: string,
  origin: string,
): Promise<void> => {
  const times: number[] = [];
  for (let start = 0; start <= STARTS; start += 1) {
    const page = await context.newPage();
    times.push(await startPage(page, site, origin));
    await page.close();
  }
  report.add('start to usable Hoje', shop, times.slice(1));
};
