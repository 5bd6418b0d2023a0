import type { Result } from '@shared/result';

/** The value of an outcome that the test expects to be good. */
export const expectOk = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
};
