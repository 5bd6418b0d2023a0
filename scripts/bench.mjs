/** `npm run bench`: how fast the app is with the notebooks of small and of very large shops. See docs/benchmark.md. */
import { ensureChromium } from './ensure-chromium.mjs';
import { withTypeScript } from './lib/run-typescript.mjs';

const run = () =>
  withTypeScript('test/bench/run/command.ts', ({ runCommand }) => runCommand(process.argv.slice(2)));
process.exitCode = ensureChromium() === null ? 1 : await run();
