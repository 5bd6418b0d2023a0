import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/**
 * Runs a tool of the project with this Node, its output straight to the screen.
 * @param {string} tool path of the tool's script
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export const runTool = (tool, args, env = {}) =>
  spawnSync(process.execPath, [tool, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A report that is missing or half written counts as one failure, so that it can never look like success. */
const unreadable = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} file @returns {any} */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** @param {string} file */
export const forgetReport = (file) => rmSync(file, { force: true });

/** @param {string} file @returns {Counts} */
export const countVitest = (file) => {
  const report = readReport(file);
  if (!report) return unreadable;
  const failedToLoad = report.testResults.filter(
    (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedToLoad,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** @param {string} file @returns {Counts} */
export const countPlaywright = (file) => {
  const report = readReport(file);
  if (!report) return unreadable;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
};
