/**
 * `npm audit` of what ships. Fails on what is high or critical. Where the registry's audit cannot be reached it says
 * plainly that nothing was audited, and fails nothing: the network is no part of the code.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** @typedef {'passed' | 'failed' | 'not-done'} Audit */

/** @param {string} text @returns {any} */
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * What an answer of `npm audit --json` says.
 * @param {string} stdout
 * @returns {{ outcome: Audit, line: string }}
 */
export const readAudit = (stdout) => {
  const found = parsed(stdout)?.metadata?.vulnerabilities;
  if (typeof found?.high !== 'number' || typeof found?.critical !== 'number') {
    return { outcome: 'not-done', line: "NOT AUDITED: the registry's audit could not be reached." };
  }
  const { info = 0, low = 0, moderate = 0, high, critical } = found;
  const counts = `${critical} critical, ${high} high, ${moderate} moderate, ${low + info} low`;
  return high + critical > 0
    ? { outcome: 'failed', line: `Dependencies that ship: ${counts}. Run "npm audit --omit=dev".` }
    : { outcome: 'passed', line: `Dependencies that ship: audited, ${counts}.` };
};

/** @returns {{ outcome: Audit, line: string }} */
export const runAudit = () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: 2 * 60_000,
    shell: npm !== 'npm',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return readAudit(stdout ?? '');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { outcome, line } = runAudit();
  console.log(line);
  process.exitCode = outcome === 'failed' ? 1 : 0;
}
