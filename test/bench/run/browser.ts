import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { toDayNumber } from '@shared/calendar/civil-day';
import { chromiumLaunch } from '@test/support/chromium';
import type { Bench } from '../page/bench';
import { BENCH_DAY } from '../shapes';
import type { Site } from './site';

const TEN_IN_SAO_PAULO = 13 * 3_600_000;

/** Moves the page's calendar to the benchmark's day; its stopwatch (performance.now) goes on as it is. */
const moveCalendar = (instant: number): void => {
  const shift = instant - Date.now();
  const RealDate = Date;
  class MovedDate extends RealDate {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(RealDate.now() + shift);
      else super(...(args as [number]));
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  }
  globalThis.Date = MovedDate as DateConstructor;
};

/** The machine's Chromium with a profile on the disk, so that the store is written where a shop's would be. */
export const openBrowser = async (profile: string): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(15 * 60_000);
  await context.addInitScript(moveCalendar, toDayNumber(BENCH_DAY) * 86_400_000 + TEN_IN_SAO_PAULO);
  return context;
};

/** A page of the benchmark in one origin, with its functions. */
export interface BenchPage {
  readonly origin: string;
  call<K extends keyof Bench>(name: K, ...args: Parameters<Bench[K]>): Promise<Awaited<ReturnType<Bench[K]>>>;
  close(): Promise<void>;
}

const failOnErrors = (page: Page): void => {
  page.on('pageerror', (error) => console.error(`the page failed: ${error.message}`));
};

export const openBenchPage = async (
  context: BrowserContext,
  site: Site,
  origin: string,
): Promise<BenchPage> => {
  const page = await context.newPage();
  failOnErrors(page);
  await page.goto(site.url(origin, 'bench.html'));
  await page.waitForFunction(() => 'bench' in window);
  return {
    origin,
    call: (name, ...args) =>
      page.evaluate(
        ([key, list]) =>
          (window.bench[key as keyof Bench] as (...all: unknown[]) => never)(...(list as unknown[])),
        [name, args] as const,
      ),
    close: () => page.close(),
  };
};
