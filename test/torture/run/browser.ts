import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '@test/support/chromium';
import type { Site } from '@test/support/page-site';
import type { Torture } from '../page/torture';
import type { Told } from '../told';

/** A browser on a profile of the disk, that can be killed. */
export interface Victim {
  /** A page of the torture, once its functions are there. */
  open(): Promise<TorturePage>;
  /** SIGKILL to every process of it, all at once; returns when the last one is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface TorturePage {
  readonly page: Page;
  call<K extends keyof Torture>(
    name: K,
    ...args: Parameters<Torture[K]>
  ): Promise<Awaited<ReturnType<Torture[K]>>>;
}

/** Killed, though nobody asked yet how it ended. */
const isZombie = (id: number): boolean => {
  try {
    return /\) Z /.test(readFileSync(`/proc/${id}/stat`, 'latin1'));
  } catch {
    return false;
  }
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch {
    return false;
  }
};

const killAll = (ids: readonly number[]): void => {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      // Gone with another of them already.
      if ((error as { code?: unknown }).code !== 'ESRCH') throw error;
    }
  }
};

const processesOf = async (context: BrowserContext): Promise<number[]> => {
  const browser = context.browser();
  if (!browser) throw new Error('a persistent context without a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  // The browser itself first: it is what holds the store.
  return processInfo
    .toSorted((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'))
    .map(({ id }) => id);
};

const openPage = async (context: BrowserContext, address: string, onError: (text: string) => void) => {
  const page = await context.newPage();
  page.on('pageerror', (error) => onError(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'torture' in window);
  return {
    page,
    call: (name: keyof Torture, ...args: unknown[]) =>
      page.evaluate(
        ([key, list]) =>
          (window.torture[key as keyof Torture] as (...all: unknown[]) => never)(...(list as unknown[])),
        [name, args] as const,
      ),
  } as TorturePage;
};

/** Opens the machine's Chromium on a profile. `onTold` hears what its pages tell, in their order. */
export const openVictim = async (
  profile: string,
  site: Site,
  { onTold, onError }: { onTold: (told: Told) => void; onError: (text: string) => void },
): Promise<Victim> => {
  const context = await chromium.launchPersistentContext(profile, chromiumLaunch);
  await context.exposeBinding('tell', (_, told: Told) => onTold(told));
  return {
    open: () => openPage(context, site.url('torture', 'torture.html'), onError),
    kill: async () => {
      const ids = await processesOf(context);
      killAll(ids);
      while (ids.some(isAlive)) await pause(5);
      await context.close().catch(() => undefined);
    },
    close: () => context.close(),
  };
};
