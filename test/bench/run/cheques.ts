import type { BrowserContext, Page } from '@playwright/test';
import type { BenchPage } from './browser';
import type { Report } from './report';
import type { Site } from './site';
import { statsOf } from './stats';

const CHEQUES = 10_000;
const ROUNDS = 11;
const AIM = 200;
const SHOP = '10,000 cheques';

declare global {
  interface Window {
    /** When the key that opens the drawer went down, by the page's stopwatch. */
    drawerKey: number;
  }
}

const watchKey = (): void => {
  window.addEventListener(
    'keydown',
    (event) => {
      window.drawerKey = event.timeStamp;
    },
    { capture: true },
  );
};

/** Milliseconds from the key to the first frame that shows a cheque, or the sums above the list. */
const shownAfter = async (page: Page, what: 'list' | 'sums'): Promise<number> => {
  const shown = await page.waitForFunction(
    (part) => {
      const isShown =
        part === 'list'
          ? document.querySelector('[role="option"] input[type="checkbox"]') !== null
          : /^R\$/.test(document.querySelector('main dl dd')?.textContent ?? '');
      return isShown ? performance.now() - window.drawerKey : 0;
    },
    what,
    { polling: 'raf' },
  );
  return shown.jsonValue();
};

/** The app loads the code of the everyday screens while nobody waits for it, two seconds after the start. */
const drawerIsLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('ChequesScreen'));

/** From Hoje, some seconds after the start. */
const openDrawer = async (page: Page, site: Site, origin: string): Promise<[list: number, sums: number]> => {
  await page.goto(site.url(origin, ''));
  await page.locator('[role="listbox"] [role="option"]').first().waitFor();
  await page.waitForFunction(drawerIsLoaded);
  await page.waitForTimeout(1_000);
  await page.evaluate(watchKey);
  await page.keyboard.press('Control+6');
  return [await shownAfter(page, 'list'), await shownAfter(page, 'sums')];
};

/** From the key to a drawer of ten thousand on the screen, and to its sums. */
export const measureCheques = async (
  report: Report,
  context: BrowserContext,
  site: Site,
  filling: BenchPage,
): Promise<void> => {
  report.remark(`${await filling.call('fillCheques', CHEQUES)} cheques put into the drawer`);
  const lists: number[] = [];
  const sums: number[] = [];
  const starts: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await context.newPage();
    const [list, sum] = await openDrawer(page, site, filling.origin);
    await page.close();
    const { start, whole } = await filling.call('readDrawerTwice');
    // The first warms up.
    if (round === 0) continue;
    lists.push(list);
    sums.push(sum);
    starts.push(start);
    wholes.push(whole);
  }
  report.add('drawer of cheques, from key to list', SHOP, lists, {
    aim: { text: `under ${AIM} ms`, met: statsOf(lists).median < AIM },
  });
  report.add('  and to its sums', SHOP, sums);
  report.add('  of which reading what is shown first', SHOP, starts);
  report.add('  of which reading every cheque', SHOP, wholes);
};
