import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/lib/test-reports.mjs';

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

  it('count a file of tests that could not be loaded, and name what failed with what it told', async () => {
    const suites = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          {
            status: 'failed',
            fullName: 'sums are exact',
            failureMessages: ['\u001b[31mexpected 1\u001b[39m'],
          },
          { status: 'passed', fullName: 'sums are sums' },
        ],
      },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const totals = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    await writeFile(report, JSON.stringify({ ...totals, testResults: suites }));
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 3,
      failures: [
        { name: 'a.test.ts', told: 'no such module' },
        { name: 'b.test.ts › sums are exact', told: 'expected 1' },
      ],
    });
  });

  it('count what only passed at the second try as failed', async () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    await writeFile(report, JSON.stringify({ stats, errors: [{ message: 'no server' }] }));
    expect(countPlaywright(report)).toMatchObject({ passed: 5, failed: 3, skipped: 0 });
  });

  it('name the walks that failed, in the suites inside suites too', async () => {
    const walk = (title: string, ok: boolean) => ({
      title,
      ok,
      file: 'receiving.spec.ts',
      line: 7,
      tests: [{ results: [{ error: { message: 'not there' } }] }],
    });
    const suites = [{ specs: [walk('receives', true)], suites: [{ specs: [walk('undoes', false)] }] }];
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    await writeFile(report, JSON.stringify({ stats, suites, errors: [] }));
    expect(countPlaywright(report).failures).toEqual([
      { name: 'receiving.spec.ts:7 › undoes', told: 'not there' },
    ]);
  });
});
