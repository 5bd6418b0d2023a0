import { runTorture, say } from './main';
import { parseOptions, usage } from './options';

const SEEDS = 1_000_000;

/** Runs the torture as a command line asks; the exit code to end with. */
export const runCommand = async (args: readonly string[]): Promise<number> => {
  const options = parseOptions(args, Math.floor(Math.random() * SEEDS));
  if (!options) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const started = performance.now();
  say(`Em Dia, torture: seed ${options.seed}, ${[...options.sections].join(', ')}`);
  const { passed, wrong } = await runTorture(options);
  for (const line of wrong) say(`FOUND ${line}`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  say(`torture, seed ${options.seed}, ${minutes} minutes: ${passed} held, ${wrong.length} findings`);
  return wrong.length === 0 ? 0 : 1;
};
