import { openBackup } from '@renderer/data/backup/open-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { Random } from '@shared/sample-shop/random';
import { Encrypter } from 'age-encryption';

const PASSPHRASE = 'girassol amarelo no muro';
/** Little work, so that many can be tried. */
const WORK_FACTOR = 4;
/** What an honest file of the tests needs is a few milliseconds; one that asks for more is refused unread. */
const MOST_MILLISECONDS = 15_000;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));

export const lockForTest = async (bytes: Bytes): Promise<Bytes> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return (await encrypter.encrypt(bytes)) as Bytes;
};

const STANZA = /-> scrypt (\S+) \d+\n(\S+)\n/;

/** Heads that ask for absurd work, or for something else than one passphrase. */
const heads: readonly ((head: string) => string)[] = [
  ...['0', '20', '22', '30', '63', '64', '99', '999', '4294967297', '1e9', '-1', '017', '17 17', ''].map(
    (factor) => (head: string) => head.replace(STANZA, `-> scrypt $1 ${factor}\n$2\n`),
  ),
  (head) => head.replace(STANZA, '-> scrypt $1 4\n$2\n-> scrypt $1 30\n$2\n'),
  (head) => head.replace(STANZA, '-> scrypt $1 30\n$2\n-> scrypt $1 4\n$2\n'),
  (head) => head.replace(STANZA, '-> X25519 $1\n$2\n'),
  (head) => head.replace(STANZA, '-> ssh-rsa $1\n$2\n-> scrypt $1 4\n$2\n'),
  (head) => head.replace(STANZA, `-> scrypt ${'A'.repeat(100_000)} 4\n$2\n`),
  (head) => head.replace(STANZA, ''),
  (head) => head.replace('v1', 'v2'),
  (head) => head.replace('\n---', '\n---x'),
  (head) => `${head}${head}`,
];

export interface LockedCounts {
  readonly tried: number;
  readonly wrong: readonly string[];
}

/** Damaged and meddled copies that are locked: none opens as something else, and none keeps the computer busy. */
export const tryLockedMutants = async (
  bytes: Bytes,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<LockedCounts> => {
  const locked = await lockForTest(bytes);
  const honest = await openBackup(locked, { passphrase: PASSPHRASE });
  const wrong: string[] = honest.ok ? [] : [`the honest copy was refused: ${honest.error.reason}`];
  const sum = honest.ok ? honest.value.contents.sha256 : '';
  const text = latin(locked);

  const tryOne = async (how: string, file: Bytes, passphrase: string | undefined): Promise<void> => {
    const started = performance.now();
    try {
      const opened = await openBackup(file, { passphrase });
      if (opened.ok && (passphrase !== PASSPHRASE || opened.value.contents.sha256 !== sum))
        wrong.push(`taken: ${how}`);
    } catch (error) {
      wrong.push(`thrown at ${how}: ${String(error)}`);
    }
    if (performance.now() - started > MOST_MILLISECONDS) wrong.push(`kept the computer busy: ${how}`);
  };

  for (const [index, change] of heads.entries()) {
    const changed = change(text);
    if (changed !== text) await tryOne(`head ${index}`, bytesOf(changed), PASSPHRASE);
  }
  await tryOne('no passphrase', locked, undefined);
  for (const passphrase of ['', 'girassol', `${PASSPHRASE}.`, PASSPHRASE.toUpperCase()])
    await tryOne('another passphrase', locked, passphrase);
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed * 1_000_003 + index);
    const file = locked.slice(0, random.chance(0.3) ? random.int(0, locked.length - 1) : locked.length);
    const at = random.chance(0.5)
      ? random.int(0, Math.min(240, file.length - 1))
      : random.int(0, Math.max(0, file.length - 1));
    // A changed factor would only be slow where it stays within what is read.
    const isFactor = /-> scrypt \S+ $/.test(latin(file.subarray(0, at)));
    if (file.length === locked.length && !isFactor) file[at] = (file[at] ?? 0) ^ (1 << random.int(0, 7));
    if (file.length < locked.length || !isFactor) await tryOne(`locked copy ${index}`, file, PASSPHRASE);
  }
  return { tried: heads.length + 5 + count, wrong };
};
