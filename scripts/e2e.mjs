/** The end-to-end tests, and a line on the desktop tests that this machine cannot run. Needs a build. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './ensure-chromium.mjs';
import { whyNoDesktop } from './lib/electron-runtime.mjs';
import { runTool, tools } from './lib/run-step.mjs';
import { countPlaywright, forgetReport } from './lib/test-reports.mjs';

const report = 'test-results/playwright.json';

/** @param {any} suite @returns {number} */
const countIn = (suite) =>
  suite.specs.length +
  (suite.suites ?? []).reduce(
    (/** @type {number} */ sum, /** @type {any} */ inner) => sum + countIn(inner),
    0,
  );

/** @returns {string} */
const countDesktopTests = () => {
  const listing = spawnSync(
    process.execPath,
    [tools.playwright, 'test', '--list', '--project=electron', '--reporter=json'],
    {
      encoding: 'utf8',
      env: { ...process.env, EM_DIA_COUNT_DESKTOP: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: '' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  try {
    return String(countIn({ specs: [], suites: JSON.parse(listing.stdout).suites }));
  } catch {
    return 'an unknown number';
  }
};

/** What to say about the tests that need Electron. */
export const desktopLine = () => {
  const why = whyNoDesktop();
  if (why === null) return 'Desktop (Electron) tests: all run.';
  return `Desktop (Electron) tests: ${countDesktopTests()} not run, because ${why}.`;
};

/** @param {readonly string[]} args passed on to Playwright */
export const runEndToEnd = (args = []) => {
  forgetReport(report);
  const ready = ensureChromium() !== null;
  const ok = ready && runTool(tools.playwright, ['test', ...args]);
  return { ok, counts: countPlaywright(report) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok } = runEndToEnd(process.argv.slice(2));
  console.log(desktopLine());
  process.exitCode = ok ? 0 : 1;
}
