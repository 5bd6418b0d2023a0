import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import type { Report } from './report';
import type { Site } from './site';
import { startPage } from './start';

const AIM_KB = 350;

const scripts = (folder: string): string[] =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`);

/** In the page: the paths of the files it asked for until then. */
const askedBefore = (until: number): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= until)
    .map(({ name }) => new URL(name).pathname.slice(1));

/** Which scripts the real page asks for until Hoje is usable, gzipped; the rest is loaded when needed. */
export const measureJavascript = async (
  report: Report,
  context: BrowserContext,
  site: Site,
  folder: string,
  origin: string,
): Promise<void> => {
  const page = await context.newPage();
  const shown = await startPage(page, site, origin);
  // A file is listed once it has arrived.
  await page.waitForLoadState('networkidle');
  const asked = new Set(await page.evaluate(askedBefore, shown));
  await page.close();

  const sized = scripts(folder).map((name) => ({
    name,
    kB: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1_000,
  }));
  const initial = sized.filter(({ name }) => asked.has(name));
  const later = sized.filter(({ name }) => !asked.has(name)).sort((a, b) => b.kB - a.kB);
  const total = initial.reduce((sum, { kB }) => sum + kB, 0);
  report.remark(
    `JavaScript until Hoje is usable: ${total.toFixed(0)} kB gzipped in ${initial.length} files; aim under ${AIM_KB} kB: ${total < AIM_KB ? 'met' : 'NOT MET'}`,
  );
  const largest = later.slice(0, 6).map(({ name, kB }) => `${name.slice(7)} ${kB.toFixed(0)} kB`);
  report.remark(`JavaScript loaded when needed: ${later.length} files; the largest: ${largest.join(', ')}`);
};
