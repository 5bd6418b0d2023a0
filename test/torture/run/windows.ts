import type { Site } from '@test/support/page-site';
import { openVictim } from './browser';

export interface WindowsRequest {
  readonly profile: string;
  readonly site: Site;
  readonly seed: number;
  readonly shops: number;
  /** Acts of each window in each shop. */
  readonly acts: number;
}

export interface WindowsCounts {
  shops: number;
  done: number;
  refused: number;
  readonly wrong: string[];
}

/** Two windows work at once on the same customers, in half of the shops with restores in one of them. */
export const workInTwoWindows = async (request: WindowsRequest): Promise<WindowsCounts> => {
  const { profile, site, seed, shops, acts } = request;
  const counts: WindowsCounts = { shops: 0, done: 0, refused: 0, wrong: [] };
  const browser = await openVictim(profile, site, {
    onTold: () => undefined,
    onError: (text) => counts.wrong.push(`error in a page: ${text}`),
  });
  const pages = [await browser.open(), await browser.open()] as const;
  for (let shop = 0; shop < shops; shop += 1) {
    const store = `two-windows-${seed}-${shop}`;
    await pages[0].call('found', store);
    const restoreOneIn = shop % 2 === 0 ? 0 : 12;
    try {
      const worked = await Promise.all(
        pages.map(({ call }, window) =>
          call('disturb', {
            store,
            seed: seed + shop,
            acts,
            window,
            restoreOneIn: window === 1 ? restoreOneIn : 0,
          }),
        ),
      );
      for (const { done, refused } of worked) {
        counts.done += done;
        counts.refused += refused;
      }
    } catch (error) {
      counts.wrong.push(`shop ${shop}: ${String(error)}`);
    }
    const { findings } = await pages[0].call('look', store);
    counts.wrong.push(...findings.map((finding) => `shop ${shop}: ${finding}`));
    counts.shops += 1;
    await pages[0].call('remove', store);
  }
  await browser.close();
  return counts;
};
