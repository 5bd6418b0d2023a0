import type { BackupError } from '@shared/backup/errors';
import type { Bytes } from '@shared/ipc/bytes';
import { err, ok, type Result } from '@shared/result';

/** Written into each copy: about a second on an old computer to try one passphrase, 128 MB of memory. */
const WORK_FACTOR = 17;
/** Read from files: what the age program writes (18) and one step more. Each step doubles time and memory. */
const MAX_WORK_FACTOR = 19;

const FIRST_LINE = 'age-encryption.org/v1\n';
/** Longer than the head of any file that opens with a passphrase. */
const HEAD_BYTES = 400;

const headOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(bytes.length, HEAD_BYTES)));

/** A file in the age format, whoever wrote it. */
export const isLocked = (bytes: Uint8Array): boolean => headOf(bytes).startsWith(FIRST_LINE);

/** The same on every keyboard: accents in one piece, no spaces around. */
const typed = (passphrase: string): string => passphrase.normalize('NFC').trim();

/** Locks a file with a passphrase, as `age --passphrase` does. */
export const lock = async (bytes: Bytes, passphrase: string): Promise<Bytes> => {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return (await encrypter.encrypt(bytes)) as Bytes;
};

/** What the head asks for; null when it opens with something else than a passphrase. */
const workFactorOf = (bytes: Uint8Array): number | null => {
  const stanza = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})\n/.exec(headOf(bytes).slice(FIRST_LINE.length));
  return stanza ? Number(stanza[1]) : null;
};

/** Opens a file with the passphrase it was locked with. What comes out is whole, or nothing does. */
export const unlock = async (bytes: Bytes, passphrase: string): Promise<Result<Bytes, BackupError>> => {
  const workFactor = workFactorOf(bytes);
  // A file made to keep the computer busy for hours is no better than a damaged one.
  if (workFactor === null || workFactor > MAX_WORK_FACTOR) return err({ reason: 'locked-otherwise' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  try {
    return ok((await decrypter.decrypt(bytes)) as Bytes);
  } catch (error) {
    // The library says so in words only: everything else is about what follows the head.
    const isWrong = /no identity matched/i.test(String(error));
    return err({ reason: isWrong ? 'wrong-passphrase' : 'damaged-file' });
  }
};
