import 'fake-indexeddb/auto';
import { openBackup } from '@renderer/data/backup/open-backup';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore } from '@renderer/use-cases/restore-backup';
import type { BackupContents } from '@shared/backup/format';
import type { Bytes } from '@shared/ipc/bytes';
import { type BackupShop, backupOf, everything, linesOf, openFullShop } from '@test/support/backup';
import { expectOk } from '@test/support/shop';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let shop: BackupShop;
let bytes: Bytes;
let lines: string[];
let contents: BackupContents;
let before: Record<string, unknown[]>;

beforeAll(async () => {
  shop = await openFullShop();
  before = await everything(shop.db);
  ({ bytes } = await makeBackup(shop));
  lines = linesOf(bytes);
  contents = expectOk(await openBackup(bytes)).contents;
});

afterAll(async () => {
  expect(await everything(shop.db)).toEqual(before);
});

/** Refused; or else not a bit of what it holds is different (gzip has a few bytes that mean nothing). */
const isNotAcceptedChanged = async (file: Bytes): Promise<void> => {
  const opened = await prepareRestore(shop, { name: 'copia.emdia', bytes: file });
  if (opened.ok) expect(opened.value.contents).toEqual(contents);
};

const isRefused = async (all: readonly string[]): Promise<void> => {
  const opened = await prepareRestore(shop, { name: 'copia.emdia', bytes: backupOf(all) });
  expect(opened.ok).toBe(false);
};

const position = fc.nat({ max: 1_000_000 });
const some = { numRuns: 60 };

describe('a backup that was damaged', () => {
  it('by flipped bits in the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(position, fc.nat(7)), { minLength: 1, maxLength: 4 }),
        async (flips) => {
          const file = bytes.slice();
          for (const [at, bit] of flips) file[at % file.length] = (file[at % file.length] ?? 0) ^ (1 << bit);
          await isNotAcceptedChanged(file);
        },
      ),
      some,
    );
  });

  it('by a cut at any place, or bytes at the end', async () => {
    await fc.assert(
      fc.asyncProperty(position, async (at) => {
        const opened = await openBackup(bytes.slice(0, at % bytes.length));
        expect(opened.ok).toBe(false);
      }),
      some,
    );
    await isNotAcceptedChanged(new Uint8Array([...bytes, 1, 2, 3]));
  });

  it('by flipped bits in the text', async () => {
    const text = new TextEncoder().encode(lines.join(''));
    await fc.assert(
      fc.asyncProperty(position, fc.nat(7), async (at, bit) => {
        const file = text.slice();
        file[at % file.length] = (file[at % file.length] ?? 0) ^ (1 << bit);
        expect((await openBackup(file)).ok).toBe(false);
      }),
      some,
    );
  });

  it('by a line dropped, doubled or swapped', async () => {
    await fc.assert(
      fc.asyncProperty(position, position, async (one, two) => {
        const [i, j] = [one % lines.length, two % lines.length];
        await isRefused(lines.toSpliced(i, 1));
        await isRefused(lines.toSpliced(i, 0, lines[i] ?? ''));
        if (i !== j) await isRefused(lines.with(i, lines[j] ?? '').with(j, lines[i] ?? ''));
      }),
      some,
    );
  });

  it('by a digit changed anywhere', async () => {
    const text = lines.join('');
    const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 9 }), async (at, by) => {
        const index = digits[at % digits.length] ?? 0;
        const digit = (Number(text[index]) + by) % 10;
        await isRefused([text.slice(0, index), String(digit), text.slice(index + 1)]);
      }),
      some,
    );
  });
});
