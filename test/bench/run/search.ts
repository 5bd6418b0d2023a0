import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const CUSTOMERS = 60;
const FRAME_MILLISECONDS = 16;

/** From each key to the rows of the list, over all the keys typed to find a few dozen customers. */
export const measureSearch = async (report: Report, shop: string, page: BenchPage): Promise<void> => {
  await page.call('search', await page.call('searchTexts', 10, 1));
  const times = await page.call('search', await page.call('searchTexts', CUSTOMERS, 2));
  const { median, p95 } = statsOf(times);
  report.add('search, from key to rows', shop, times, {
    aim: {
      text: `p95 under ${FRAME_MILLISECONDS} ms`,
      met: median < FRAME_MILLISECONDS && p95 < FRAME_MILLISECONDS,
    },
  });
  report.remark(`search at ${shop}: the slowest key took ${Math.max(...times).toFixed(1)} ms`);
};
