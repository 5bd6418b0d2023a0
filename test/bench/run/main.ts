import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { measureRisk } from '../risk/measure-risk';
import { everybodyOwes, type Shape, shapes, withTenthOfHistory } from '../shapes';
import { measureBackup } from './backup';
import { type BenchPage, openBenchPage, openBrowser } from './browser';
import { measureCarne } from './carne';
import { measureCheques } from './cheques';
import { measureConversations } from './conversations';
import { measureHistory } from './history';
import { measureHoje } from './hoje';
import { measureImport } from './import';
import { measureJavascript } from './javascript';
import { machineLine } from './machine';
import { needsBrowser, type Options, type Section } from './options';
import { measureReceive } from './receive';
import { Report } from './report';
import { measureSchedule } from './schedule';
import { measureSearch } from './search';
import { measureSearchOnScreen } from './search-screen';
import { settled } from './settle';
import { buildSite, type Site, serveSite } from './site';
import { loadSqlite, SqliteShop } from './sqlite';
import { measureStart } from './start';

interface Run {
  readonly folder: string;
  readonly site: Site;
  readonly context: BrowserContext;
  readonly report: Report;
  readonly options: Options;
  readonly Sqlite: ReturnType<typeof loadSqlite>;
}

const profileIn = (folder: string): string => join(folder, 'profile');
const siteIn = (folder: string): string => join(folder, 'site');

const wants = ({ options }: Run, ...sections: Section[]): boolean =>
  sections.some((section) => options.sections.has(section));

const originOf = (shape: Shape): string => `shop-${shape.name.replaceAll(/[^a-z0-9]+/g, '-')}`;

/** A page on a shop of this shape, filled by another page: what is measured does not inherit its full memory. */
const openShop = async ({ context, site, report, folder }: Run, shape: Shape): Promise<BenchPage> => {
  const filling = await openBenchPage(context, site, originOf(shape));
  const { milliseconds, rows } = await filling.call('fill', shape);
  await filling.close();
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  report.remark(
    `filled ${shape.name} in ${(milliseconds / 1_000).toFixed(1)} s: ${rows.customers} customers, ${rows.sales} sales, ${rows.installments} installments, ${total} rows in all`,
  );
  await settled(profileIn(folder));
  return openBenchPage(context, site, originOf(shape));
};

const openSqlite = ({ Sqlite, folder, options, report }: Run, shape: Shape): SqliteShop | null => {
  if (!Sqlite || !options.sections.has('hoje')) return null;
  const started = performance.now();
  const shop = new SqliteShop(Sqlite, join(folder, `${shape.name}.sqlite`), shape);
  report.remark(
    `filled SQLite with ${shape.name} in ${((performance.now() - started) / 1_000).toFixed(1)} s`,
  );
  return shop;
};

const measureShop = async (run: Run, shape: Shape, page: BenchPage, sqlite: SqliteShop | null) => {
  const { report, context, site } = run;
  if (wants(run, 'start')) await measureStart(report, context, site, shape.name, originOf(shape));
  if (wants(run, 'hoje')) await measureHoje(report, shape.name, page, sqlite);
  if (wants(run, 'search')) {
    await measureSearch(report, shape.name, page);
    const texts = await page.call('searchTexts', 20, 4);
    await measureSearchOnScreen(report, context, site, { name: shape.name, origin: originOf(shape) }, texts);
  }
};

const historyRatio = async (run: Run, shape: Shape, whole: BenchPage): Promise<void> => {
  const tenth = await openShop(run, withTenthOfHistory(shape));
  await measureHistory(run.report, shape.name, tenth, whole);
  await tenth.close();
};

/** Filling a shop takes longer than most of what is measured in it. */
const needsShop = (run: Run, shape: Shape, largest: Shape): boolean =>
  wants(run, 'start', 'hoje', 'search', 'receive', 'backup') ||
  (shape === shapes['1x'] && wants(run, 'javascript')) ||
  (shape === largest && wants(run, 'history'));

/** What needs no shop: a page of its own, closed when done. */
const onEmptyPage = async (
  { report, context, site }: Run,
  name: Section,
  measure: (report: Report, page: BenchPage) => Promise<void>,
): Promise<void> => {
  const page = await openBenchPage(context, site, name);
  await measure(report, page);
  await page.close();
};

const measureAll = async (run: Run): Promise<void> => {
  const { report, context, site, folder, options } = run;
  const largest = options.quick ? shapes['10x'] : shapes['100x'];
  for (const shape of options.quick ? [shapes['1x'], shapes['10x']] : Object.values(shapes)) {
    if (!needsShop(run, shape, largest)) continue;
    console.log(`\n${shape.name}`);
    const page = await openShop(run, shape);
    const sqlite = openSqlite(run, shape);
    if (shape === shapes['1x'] && wants(run, 'javascript'))
      await measureJavascript(report, context, site, siteIn(folder), originOf(shape));
    await measureShop(run, shape, page, sqlite);
    // Whoever paid today is no longer in the queue: what pays comes last.
    if (shape === largest && wants(run, 'history')) await historyRatio(run, shape, page);
    if (wants(run, 'receive')) await measureReceive(report, shape.name, page);
    if (wants(run, 'backup'))
      await measureBackup(
        report,
        shape.name,
        () => openBenchPage(run.context, run.site, originOf(shape)),
        shape !== shapes['100x'],
      );
    sqlite?.close();
    await page.close();
  }
  if (wants(run, 'conversations')) {
    const page = await openShop(run, everybodyOwes);
    await measureConversations(report, page);
    await page.close();
  }
  if (wants(run, 'cheques')) {
    const page = await openShop(run, { ...shapes['1x'], name: 'cheques' });
    await measureCheques(report, context, site, page);
    await page.close();
  }
  if (wants(run, 'import')) await onEmptyPage(run, 'import', measureImport);
  if (wants(run, 'carne')) await onEmptyPage(run, 'carne', measureCarne);
  if (wants(run, 'schedule')) await onEmptyPage(run, 'schedule', measureSchedule);
};

/** Runs the benchmark and prints its table. Everything it writes is in one temporary folder, removed at the end. */
export const runBenchmark = async (options: Options): Promise<void> => {
  const started = performance.now();
  const report = new Report();
  if (options.sections.has('risk')) for (const line of measureRisk()) report.remark(line);
  if (!needsBrowser(options)) return;
  const folder = mkdtempSync(join(tmpdir(), 'em-dia-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Also when it is stopped half way: the driver of the browser ends the process then.
  process.once('exit', remove);
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const Sqlite = loadSqlite();
    await buildSite(siteIn(folder));
    const site = await serveSite(siteIn(folder));
    closing.push(() => site.close());
    const context = await openBrowser(profileIn(folder));
    closing.push(() => context.close());
    const machine = machineLine(context.browser()?.version() ?? 'unknown');
    console.log(machine);
    if (!Sqlite) report.remark('better-sqlite3 could not be installed: its comparison is left out');
    await measureAll({ folder, site, context, report, options, Sqlite });
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(`\nEm Dia, benchmark: ${machine}; ${minutes} minutes\n\n${report.table()}`);
  } finally {
    for (const close of closing.reverse()) await close();
    remove();
  }
};
