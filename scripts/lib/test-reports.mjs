import { readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * A test that failed, and the beginning of what it told.
 * @typedef {{ name: string, told: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Counts
 */

/** Enough for an assertion's difference, or for the seed and the counterexample of a property. */
const TOLD_LINES = 16;
const TOLD_COLUMNS = 240;

/** @param {string} name @param {string | undefined} message @returns {Failure} */
const failure = (name, message = '') => ({
  name,
  told: stripVTControlCharacters(message)
    .split('\n')
    .slice(0, TOLD_LINES)
    .map((line) => line.slice(0, TOLD_COLUMNS))
    .join('\n')
    .trim(),
});

/** A report that is missing or half written counts as one failure, so that it can never look like success. */
const unreadable = (/** @type {string} */ file) => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [failure(file, 'No whole report was written.')],
});

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
  if (!report) return unreadable(file);
  /** @type {Failure[]} */
  const failures = report.testResults.flatMap((/** @type {any} */ suite) => {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) {
      return [failure(suite.name, suite.message)];
    }
    return suite.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) =>
        failure(`${suite.name} › ${test.fullName}`, test.failureMessages?.join('\n')),
      );
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
};

/** @param {any} suite @returns {Failure[]} */
const failuresIn = (suite) => [
  ...(suite.suites ?? []).flatMap(failuresIn),
  ...(suite.specs ?? [])
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => {
      const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
      const failed = results.find((/** @type {any} */ result) => result.error);
      return failure(`${spec.file}:${spec.line} › ${spec.title}`, failed?.error.message);
    }),
];

/** @param {string} file @returns {Counts} */
export const countPlaywright = (file) => {
  const report = readReport(file);
  if (!report) return unreadable(file);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    failures: [
      ...(report.suites ?? []).flatMap(failuresIn),
      ...report.errors.map((/** @type {any} */ error) => failure('outside any test', error.message)),
    ],
  };
};
