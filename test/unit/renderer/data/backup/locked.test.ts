import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { isLocked, lock, unlock } from '@renderer/data/backup/locked';
import { openBackup } from '@renderer/data/backup/open-backup';
import { backupErrorText } from '@shared/backup/errors';
import type { Bytes } from '@shared/ipc/bytes';
import { expectOk } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const read = (path: string): Bytes =>
  new Uint8Array(readFileSync(new URL(`../../../../${path}`, import.meta.url)));

const plain = read('migrations/seeds/v5.emdia');
/** The same file, locked with the age program 1.1.1: `age -p`. */
const byAge = read('fixtures/fechada-pelo-age.emdia.age');
const PASSPHRASE = 'açaí com granola 7';

const failing = async (file: Bytes, passphrase?: string): Promise<string> => {
  const opened = await openBackup(file, { passphrase });
  return opened.ok ? 'opened' : opened.error.reason;
};

const withHead = (head: string): Bytes =>
  new Uint8Array([...new TextEncoder().encode(`age-encryption.org/v1\n${head}`), ...byAge.slice(200)]);

describe('a copy locked with a passphrase', () => {
  it('opens when the age program made it, accents typed one way or the other', async () => {
    expect(expectOk(await unlock(byAge, PASSPHRASE))).toEqual(plain);
    expect(expectOk(await unlock(byAge, ` ${PASSPHRASE.normalize('NFD')} `))).toEqual(plain);
  });

  it('is read as the copy in it', async () => {
    const locked = await lock(plain, PASSPHRASE);
    expect(isLocked(locked)).toBe(true);
    expect(isLocked(plain)).toBe(false);
    const options = { rows: 'as-written' } as const;
    const opened = expectOk(await openBackup(locked, { ...options, passphrase: PASSPHRASE }));
    expect(opened.contents).toEqual(expectOk(await openBackup(plain, options)).contents);
  });

  it('says whether a passphrase is missing or another', async () => {
    expect(await failing(byAge)).toBe('locked');
    expect(await failing(byAge, 'acai com granola 7')).toBe('wrong-passphrase');
    expect(backupErrorText({ reason: 'wrong-passphrase' })).toContain('A senha não abre esta cópia');
  });

  it('is refused with any bit changed behind its head, or cut', async () => {
    const locked = await lock(plain, PASSPHRASE);
    for (const at of [locked.length - 1, locked.length - 300, 250]) {
      const changed = locked.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await failing(changed, PASSPHRASE)).toBe('damaged-file');
    }
    expect(await failing(locked.slice(0, -20), PASSPHRASE)).toBe('damaged-file');
  });

  it('is not even tried when that would keep the computer busy for hours, or needs a key', async () => {
    const salt = 'A'.repeat(22);
    for (const head of [
      `-> scrypt ${salt} 20\n`,
      `-> scrypt ${salt} 99\n`,
      '-> X25519 abc\n',
      '-> scrypt x\n',
      '',
    ]) {
      expect(await failing(withHead(head), PASSPHRASE)).toBe('locked-otherwise');
    }
  });
});
