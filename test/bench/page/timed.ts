/** Milliseconds an operation took, and what came of it. */
export const timed = async <T>(work: () => Promise<T>): Promise<{ milliseconds: number; value: T }> => {
  const started = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - started, value };
};
