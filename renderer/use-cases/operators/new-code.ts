import { hashSecret } from '@renderer/data/pin-hash';
import type { SecretHash } from '@shared/domain/operator';
import { CODE_BYTES, recoveryCodeFrom } from '@shared/domain/recovery-code';

/** A recovery code to be shown once, and what is kept of it. */
export const newCode = async (): Promise<{ readonly code: string; readonly kept: SecretHash }> => {
  const code = recoveryCodeFrom(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
  return { code, kept: await hashSecret(code) };
};
