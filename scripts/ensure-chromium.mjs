/** Finds a Chromium for the tests, or gets one: Playwright's download, then apt where that is possible. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium } from './lib/find-chromium.mjs';
import { findOnPath } from './lib/find-program.mjs';

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const mayUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && findOnPath(['apt-get']) !== null;

/** Packages of Debian for the programs that are missing. The papers are read back with pdftotext. */
const aptInstall = (/** @type {string[]} */ ...packages) =>
  mayUseApt() &&
  run('apt-get', ['update']) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);

const downloadOwn = () =>
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);

/** @returns {string | null} the browser's program, or null when there is no way to get one */
export const ensureChromium = () => {
  if (findChromium() === null && !process.env.CHROMIUM_PATH) {
    console.log('No Chromium on this machine; getting one for the tests.');
    if (mayUseApt()) aptInstall('chromium', 'poppler-utils');
    if (findChromium() === null) downloadOwn();
  }
  if (findOnPath(['pdftotext']) === null) aptInstall('poppler-utils');
  const found = findChromium();
  if (found === null) {
    console.error(
      'No Chromium for the end-to-end tests: install chromium or google-chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return found;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = ensureChromium();
  if (found) console.log(found);
  process.exitCode = found ? 0 : 1;
}
