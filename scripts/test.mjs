/** `npm test`: everything that has to hold, in the order in which it fails fastest. */
import { runAudit } from './audit.mjs';
import { desktopLine, runEndToEnd } from './e2e.mjs';
import { runTool, tools } from './lib/run-step.mjs';
import { countVitest, forgetReport } from './lib/test-reports.mjs';

/** @typedef {import('./lib/test-reports.mjs').Counts} Counts */
/** @typedef {{ ok: boolean, counts?: Counts, notDone?: boolean }} Outcome */

/**
 * The days of a shop must come out the same wherever the computer's clock says it is.
 * @param {string} zone @param {...string} folders
 * @returns {Outcome}
 */
const unitTests = (zone, ...folders) => {
  const report = `test-results/vitest-${zone.replace('/', '-')}.json`;
  forgetReport(report);
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...folders];
  const ok = runTool(tools.vitest, args, { TZ: zone });
  return { ok, counts: countVitest(report) };
};

let auditLine = '';
/** @returns {Outcome} */
const audit = () => {
  const { outcome, line } = runAudit();
  auditLine = line;
  return { ok: outcome !== 'failed', notDone: outcome === 'not-done' };
};

/** @type {[string, () => Outcome][]} */
const steps = [
  ['audit of dependencies', audit],
  ['lint', () => ({ ok: runTool(tools.biome, ['check', '.']) })],
  ['types', () => ({ ok: runTool(tools.tsc, ['--noEmit', '-p', '.']) })],
  ['types, shared', () => ({ ok: runTool(tools.tsc, ['--noEmit', '-p', 'shared']) })],
  ['directions', () => ({ ok: runTool(tools.depcruise, ['electron', 'renderer', 'shared', 'test']) })],
  ['unit, TZ=America/Sao_Paulo', () => unitTests('America/Sao_Paulo')],
  ['unit, TZ=UTC', () => unitTests('UTC', 'test/unit', 'test/properties')],
  ['build', () => ({ ok: runTool(tools.vite, ['build']) })],
  ['end to end', () => runEndToEnd()],
];

const summary = steps.map(([name, run]) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const outcome = run();
  // A check that fails outside any test (lint, types, a crash) must not end in "0 failed".
  if (!outcome.ok && !outcome.counts?.failed) {
    outcome.counts = { passed: 0, skipped: 0, failures: [], ...outcome.counts, failed: 1 };
  }
  return { name, ...outcome, seconds: Math.round((Date.now() - started) / 1000) };
});

const total = (/** @type {'passed' | 'failed'} */ key) =>
  summary.reduce((sum, { counts }) => sum + (counts?.[key] ?? 0), 0);

// Once more at the end, where a reader of a long run looks first.
for (const { name, counts } of summary) {
  for (const failure of counts?.failures ?? []) {
    console.log(`\n== failed in ${name}: ${failure.name}\n${failure.told}`);
  }
}

console.log('\n== summary');
for (const { name, ok, notDone, counts, seconds } of summary) {
  const tests = counts ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  const skipped = counts?.skipped ? `, ${counts.skipped} SKIPPED` : '';
  const state = notDone ? 'NOT DONE' : ok ? 'ok    ' : 'FAILED';
  console.log(`${state} ${name} (${seconds} s${tests}${skipped})`);
  for (const failure of counts?.failures ?? []) console.log(`       ${failure.name}`);
}
console.log(auditLine);
console.log(desktopLine());
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = summary.every(({ ok }) => ok) && total('failed') === 0 ? 0 : 1;
