import type { Database } from '@renderer/data/database';
import { prepareRestore } from '@renderer/use-cases/restore-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { Random } from '@shared/sample-shop/random';
import { everything, linesOf } from '@test/support/backup';
import { findingsIn } from './findings-in';
import { type Mutant, mutant } from './mutations';

export interface MutantCounts {
  readonly tried: number;
  readonly refused: number;
  /** Taken, because what they hold is the same to the last value. */
  readonly equal: number;
  /** Taken, and the check of the records says what is wrong. */
  readonly told: number;
  readonly wrong: readonly string[];
}

const textOf = (chunks: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
};

/** The rows of a copy without its footer, whose spelling means nothing. */
const meaningOf = (text: string): string =>
  JSON.stringify(
    text
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  );

/** Opens damaged copies one after the other as a restore would, beside a shop that none of them may touch. */
export const tryMutants = async (
  db: Database,
  bytes: Bytes,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<MutantCounts> => {
  const original = { bytes, lines: linesOf(bytes) };
  const meaning = meaningOf(original.lines.join(''));
  const before = JSON.stringify(await everything(db));
  const [counts, wrong]: [{ refused: number; equal: number; told: number }, string[]] = [
    { refused: 0, equal: 0, told: 0 },
    [],
  ];

  const tryOne = async ({ how, bytes: file, must }: Mutant): Promise<string | null> => {
    const opened = await prepareRestore({ db }, { name: 'copia.emdia', bytes: file });
    if (!opened.ok) {
      counts.refused += 1;
      return null;
    }
    if (must === 'refused') return `taken: ${how}`;
    if (meaningOf(textOf(opened.value.chunks)) === meaning) {
      counts.equal += 1;
      return null;
    }
    if (must === 'unless-equal') return `taken, though it holds something else: ${how}`;
    counts.told += 1;
    return (await findingsIn(opened.value.chunks)) > 0 ? null : `taken, and nobody is told: ${how}`;
  };

  for (let index = 0; index < count; index += 1) {
    const one = mutant(original, new Random(seed * 1_000_003 + index), index);
    try {
      const fault = await tryOne(one);
      if (fault) wrong.push(`${index}: ${fault}`);
    } catch (error) {
      wrong.push(`${index}: thrown at "${one.how}": ${String(error)}`);
    }
  }
  if (JSON.stringify(await everything(db)) !== before) wrong.push('the shop itself is not as it was');
  if ('polluted' in {}) wrong.push('every object of the program was changed');
  return { tried: count, ...counts, wrong };
};
