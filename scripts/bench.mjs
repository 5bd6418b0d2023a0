/** `npm run bench`: how fast the app is with the notebooks of small and of very large shops. See docs/benchmark.md. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ensureChromium } from './ensure-chromium.mjs';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

const { module } = await runnerImport(path('../test/bench/run/command.ts'), {
  configFile: false,
  root: path('..'),
  logLevel: 'error',
  resolve: {
    alias: { '@shared': path('../shared'), '@renderer': path('../renderer'), '@test': path('../test') },
  },
});
const ready = ensureChromium() !== null;
process.exitCode = ready ? await module.runCommand(process.argv.slice(2)) : 1;
