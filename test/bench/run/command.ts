import { runBenchmark } from './main';
import { parseOptions, usage } from './options';

/** Runs the benchmark as a command line asks; the exit code to end with. */
export const runCommand = async (args: readonly string[]): Promise<number> => {
  const options = parseOptions(args);
  if (!options) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  await runBenchmark(options);
  return 0;
};
