import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/lib/run-step.mjs';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let report = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  report = join(folder.path, 'report.json');
});
afterEach(() => folder.remove());

describe('the counts at the end of npm test', () => {
  it('never take a report that is not there, or cut short, for success', async () => {
    expect(countVitest(report).failed).toBe(1);
    expect(countPlaywright(report).failed).toBe(1);
    await writeFile(report, '{"numPassedTests": 3');
    expect(countVitest(report).failed).toBe(1);
  });

  it('count a file of tests that could not be loaded', async () => {
    const suites = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const totals = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    await writeFile(report, JSON.stringify({ ...totals, testResults: suites }));
    expect(countVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 3 });
  });

  it('count what only passed at the second try as failed', async () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    await writeFile(report, JSON.stringify({ stats, errors: [{ message: 'no server' }] }));
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });
});
