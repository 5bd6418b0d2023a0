import { findChromium } from '../../scripts/lib/find-chromium.mjs';

/** Quiet, and without any request of the browser's own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findChromium();

/** How the tests start a browser. Without one on the machine, Playwright says how to get its own. */
export const chromiumLaunch = executablePath === null ? { args } : { args, executablePath };
