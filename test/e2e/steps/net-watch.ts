import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '../../support/chromium';
import { readNetLog, type Traffic } from '../../support/net-log';
import { test as base, expect } from './app';

/** What this Chromium asks for of its own accord, in whatever page: its updates, accounts and form filling. */
const browsersOwn = [
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'google.com',
  'www.google.com',
  'redirector.gvt1.com',
];
/** Where the owner is taken to in a tab of its own, by a key; the tests let nothing of it out of the machine. */
const links = ['wa.me'];

const hostOf = (address: string): string => {
  try {
    return new URL(address.includes('://') ? address : `http://${address}`).hostname;
  } catch {
    return address;
  }
};

const isHere = (host: string): boolean => /^(127\.0\.0\.1|localhost|.*\.localhost|)$/.test(host);

/** Everything a page, or anything that belongs to one, asked of the network outside this machine. */
export const leftTheMachine = ({ requests, lookups }: Traffic): string[] => {
  const others = new Set([...browsersOwn, ...links]);
  const asked = requests.flatMap(({ url, isOfPage }) => {
    const host = hostOf(url);
    if (isHere(host) || links.includes(host)) return [];
    return isOfPage || !others.has(host) ? [`request: ${url}`] : [];
  });
  const looked = lookups.filter((name) => !isHere(hostOf(name)) && !others.has(hostOf(name)));
  return [...asked, ...looked.map((name) => `lookup: ${name}`)];
};

/**
 * A test in a browser that keeps a log of all its traffic: pages, workers, service workers, sockets, and names looked up
 * ahead of need. Whatever leaves the machine fails it.
 */
export const test = base.extend<object, { readonly netWatch: string }>({
  netWatch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see which fixtures are used
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'em-dia-net-'));
      const file = join(folder, 'net.json');
      await use(file);
      const traffic = await readNetLog(file);
      await rm(folder, { recursive: true });
      expect(traffic.requests.length).toBeGreaterThan(0);
      expect(leftTheMachine(traffic)).toEqual([]);
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ playwright, netWatch }, use) => {
      const browser = await playwright.chromium.launch({
        ...chromiumLaunch,
        args: [...chromiumLaunch.args, `--log-net-log=${netWatch}`],
      });
      await use(browser);
      // The log is whole once the browser has ended; it is read after that.
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect, type Page, STORY_TIME } from './app';
