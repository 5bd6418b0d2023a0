import { type Trade, trades } from '../told';

export const sections = ['kills', 'windows', 'copies', 'memory', 'clock'] as const;
export type Section = (typeof sections)[number];

export interface Options {
  /** Tells the same acts and the same damaged copies again; when the browser is killed is never the same. */
  readonly seed: number;
  /** How often the browser is killed at most. */
  readonly rounds: number;
  /** After so many minutes no other round begins. */
  readonly minutes: number;
  /** How many damaged copies are opened. */
  readonly copies: number;
  readonly sections: ReadonlySet<Section>;
  /** In the middle of which work the browser is killed. */
  readonly trades: readonly Trade[];
}

export const usage = `npm run torture -- [--seed n] [--rounds n] [--minutes n] [--copies n] [--only ${sections.join('|')}] [--trade ${trades.join('|')}]`;

const isTrade = (name: string): name is Trade => trades.some((trade) => trade === name);
const isSection = (name: string): name is Section => sections.some((section) => section === name);

/** The options of a command line, or null when it is not understood. `--only` and `--trade` may be given several times. */
export const parseOptions = (args: readonly string[], seed: number): Options | null => {
  const numbers = { seed, rounds: 150, minutes: 5, copies: 3_000 };
  const only = new Set<Section>();
  const chosen = new Set<Trade>();
  for (let index = 0; index < args.length; index += 2) {
    const [name = '', value = ''] = [args[index]?.replace(/^--/, ''), args[index + 1]];
    if (args[index] === '--only' && isSection(value)) only.add(value);
    else if (args[index] === '--trade' && isTrade(value)) chosen.add(value);
    else if (args[index]?.startsWith('--') && Object.hasOwn(numbers, name) && /^\d+$/.test(value))
      numbers[name as keyof typeof numbers] = Number(value);
    else return null;
  }
  return {
    ...numbers,
    sections: only.size > 0 ? only : new Set(sections),
    trades: chosen.size > 0 ? [...chosen] : trades,
  };
};
