import type { SecretHash } from '@shared/domain/operator';

/** OWASP's number for PBKDF2 with SHA-256. A guess costs about as long as a blink, and so does every PIN that is right. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const derive = async (secret: string, salt: string, iterations: number): Promise<Uint8Array> => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations },
    key,
    HASH_BITS,
  );
  return new Uint8Array(bits);
};

/** Looks at every byte, whatever the first ones say: how long it takes tells nothing. */
const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length &&
  left.reduce((sum, byte, index) => sum | (byte ^ (right[index] ?? 0)), 0) === 0;

/** What is kept of a PIN or a recovery code: it can be checked, and not read back. */
export const hashSecret = async (secret: string): Promise<SecretHash> => {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const hash = toHex(await derive(secret, salt, ITERATIONS));
  return { algorithm: 'pbkdf2-sha256', iterations: ITERATIONS, salt, hash };
};

export const matchesSecret = async (secret: string, kept: SecretHash): Promise<boolean> =>
  sameBytes(await derive(secret, kept.salt, kept.iterations), fromHex(kept.hash));
