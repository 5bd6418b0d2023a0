/** `npm run torture`: what a power cut, a failing disk, a meddled file and a wrong clock can do. See docs/torture.md. */
import { ensureChromium } from './ensure-chromium.mjs';
import { withTypeScript } from './lib/run-typescript.mjs';

const run = () =>
  withTypeScript('test/torture/run/command.ts', ({ runCommand }) => runCommand(process.argv.slice(2)));
process.exitCode = ensureChromium() === null ? 1 : await run();
// A killed browser may leave a connection that would keep this process waiting.
process.exit();
