import { hashSecret } from '@renderer/data/pin-hash';
import type { SecretHash } from '@shared/domain/operator';
import { pinProblem } from '@shared/domain/pin';
import { err, ok, type Result } from '@shared/result';

/** What is kept of a PIN that may be taken. Made before the transaction begins: it is slow on purpose. */
export const checkedPin = async (pin: string): Promise<Result<SecretHash, 'pin-length' | 'pin-easy'>> => {
  const problem = pinProblem(pin);
  return problem ? err(`pin-${problem}` as const) : ok(await hashSecret(pin));
};
