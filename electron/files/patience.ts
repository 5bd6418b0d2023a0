import { codeOf } from './file-errors';

interface Patience {
  /** Codes of what passes by itself. */
  readonly passing: ReadonlySet<string>;
  readonly attempts: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Tries again, waiting longer each time, while what stands in the way is something that passes. */
export const patiently = async <T>(
  { passing, attempts, wait }: Patience,
  work: () => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !passing.has(codeOf(error))) throw error;
      await wait(20 * 2 ** attempt);
    }
  }
};
