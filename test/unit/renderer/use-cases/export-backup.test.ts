import 'fake-indexeddb/auto';
import { forgetDevice, readDevice, writeDevice } from '@renderer/data/device';
import { SCRATCH_PREFIX } from '@renderer/data/scratch-store';
import { readSetting } from '@renderer/data/settings';
import type { LastKnown } from '@renderer/platform';
import { exportBackup, makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore } from '@renderer/use-cases/restore-backup';
import { backupFileName } from '@shared/backup/file-name';
import { backupOf, linesOf, openBackupShop, openFullShop, resealed } from '@test/support/backup';
import { openShopWithPlaces } from '@test/support/copy-places';
import { expectOk } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const NAME = 'em-dia-casa-nova-moveis-2026-11-20-1000.emdia';

beforeEach(async () => {
  await forgetDevice('copies');
  await forgetDevice('copyPassphrase');
});

const kept = async (place: string) => (await readDevice('copies'))?.places[place];

describe('making a copy', () => {
  it('keeps it in every place, proves it, and remembers what it holds', async () => {
    const shop = await openShopWithPlaces('pen', 'nuvem');
    const shares: number[] = [];
    const made = expectOk(await exportBackup(shop, { progress: (share) => shares.push(share) }));
    const open = (await shop.db.summaries.toArray()).reduce((sum, { openCents }) => sum + openCents, 0);
    expect(made).toMatchObject({ name: NAME, customers: 43, openCents: open });
    expect([...(shop.at.pen?.files.keys() ?? [])]).toEqual([NAME]);
    expect(shop.at.nuvem?.files.get(NAME)).toEqual(shop.at.pen?.files.get(NAME));
    expect(await readSetting(shop.db, 'lastBackup')).toMatchObject({ name: NAME, customers: 43 });
    expect(await kept('nuvem')).toMatchObject({ good: { name: NAME, customers: 43, openCents: open } });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('leaves no store of the proof behind', async () => {
    expectOk(await exportBackup(await openShopWithPlaces('pen')));
    const left = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(SCRATCH_PREFIX));
    expect(left).toEqual([]);
  });

  it('is a download where the browser keeps nothing', async () => {
    const shop = await openFullShop();
    const made = expectOk(await exportBackup(shop, { takeHome: true }));
    expect([...shop.files.keys()]).toEqual([made.name]);
    expect((await readDevice('copies'))?.takenHomeAt).toBeGreaterThan(0);
    expect(await shop.db.journal.orderBy('seq').last()).toMatchObject({
      kind: 'data-exported',
      label: `a loja inteira · cópia de segurança ${made.name}`,
    });
  });

  it('works for a shop with nothing in it yet', async () => {
    const made = expectOk(await exportBackup(openBackupShop(), { takeHome: true }));
    expect(made).toMatchObject({ name: 'em-dia-loja-2026-11-20-1000.emdia', customers: 0, openCents: 0 });
  });

  it('tells the computer what the shop held, for the day its store is gone', async () => {
    const shop = await openShopWithPlaces('pen');
    const known: LastKnown[] = [];
    const remember = async (each: LastKnown) => {
      known.push(each);
    };
    const platform = { ...shop.platform, lastKnown: { read: async () => null, remember } };
    expectOk(await exportBackup({ ...shop, platform }));
    expect(known).toMatchObject([{ shop: 'Casa Nova Móveis', customers: 43 }]);
  });

  it('never takes the place of another copy of the same minute', async () => {
    const shop = await openShopWithPlaces('pen');
    expectOk(await exportBackup(shop));
    expectOk(await exportBackup(shop));
    expect([...(shop.at.pen?.files.keys() ?? [])]).toEqual([NAME, NAME.replace('.emdia', '-2.emdia')]);
  });

  it('lets old copies go in the places where it went well, and no others', async () => {
    const shop = await openShopWithPlaces('pen', 'nuvem');
    const old = backupFileName('Casa Nova Móveis', '2020-01-02', { hour: 9, minute: 0 });
    const days = Array.from({ length: 20 }, (_, index) =>
      backupFileName('Casa Nova Móveis', `2026-10-${index + 10}`, { hour: 9, minute: 0 }),
    );
    for (const place of Object.values(shop.at))
      for (const name of [old, ...days]) place.files.set(name, new Uint8Array([1]));
    const broken = shop.at.nuvem;
    if (broken) broken.over = { write: async () => ({ ok: false, reason: 'disk-full' }) };
    expectOk(await exportBackup(shop));
    expect(shop.at.pen?.files.size).toBeLessThan(20);
    expect(shop.at.nuvem?.files.size).toBe(21);
  });
});

describe('a place that fails', () => {
  it.each([
    [
      { write: async () => ({ ok: false, reason: 'disk-full' }) as const },
      { reason: 'not-written', cause: 'disk-full' },
    ],
    [
      { read: async () => ({ ok: false, reason: 'file-missing' }) as const },
      { reason: 'not-written', cause: 'file-missing' },
    ],
    [
      { read: async () => ({ ok: true, bytes: new Uint8Array([1, 2, 3]) }) as const },
      { reason: 'not-proven', cause: { reason: 'not-a-backup' } },
    ],
  ])('does not count as a copy, and is remembered since when: %#', async (over, error) => {
    const shop = await openShopWithPlaces('pen');
    if (shop.at.pen) shop.at.pen.over = over;
    expect(await exportBackup(shop)).toEqual({ ok: false, error });
    expect(await readSetting(shop.db, 'lastBackup')).toBeUndefined();
    const first = (await kept('pen'))?.trouble;
    await exportBackup(shop);
    expect((await kept('pen'))?.trouble).toMatchObject({ since: first?.since, tries: 2 });
    if (shop.at.pen) shop.at.pen.over = {};
    expectOk(await exportBackup(shop));
    expect((await kept('pen'))?.trouble).toBeUndefined();
  });

  it('does not keep the others from getting theirs', async () => {
    const shop = await openShopWithPlaces('pen', 'nuvem');
    if (shop.at.pen) shop.at.pen.reachable = false;
    const { outcomes } = expectOk(await exportBackup(shop));
    expect(outcomes.filter(({ result }) => result.ok).map(({ place }) => place.id)).toEqual(['nuvem']);
    expect((await kept('pen'))?.trouble).toMatchObject({ reason: 'folder-missing', tries: 1 });
    expect((await kept('nuvem'))?.good).toMatchObject({ name: NAME });
  });

  it('asks for one where there is none', async () => {
    expect(await exportBackup(openBackupShop())).toEqual({ ok: false, error: { reason: 'no-place' } });
  });
});

describe('the proof', () => {
  /** A place that gives back something else than it was given. */
  const givesBack = async (change: (lines: readonly string[]) => readonly string[], sealed = true) => {
    const shop = await openShopWithPlaces('pen');
    const place = shop.at.pen;
    if (place) {
      place.over = {
        read: async (_id, name) => {
          const lines = change(linesOf(place.files.get(name) ?? new Uint8Array()));
          return { ok: true, bytes: sealed ? resealed(lines) : backupOf(lines) };
        },
      };
    }
    return shop;
  };

  it('notices another copy, and does not leave it standing among the copies', async () => {
    const shop = await openShopWithPlaces('pen');
    const other = await makeBackup(openBackupShop());
    if (shop.at.pen) shop.at.pen.over = { read: async () => ({ ok: true, bytes: other.bytes }) };
    const error = { reason: 'not-proven', cause: 'other-contents' };
    expect(await exportBackup(shop)).toEqual({ ok: false, error });
    expect(shop.at.pen?.files.size).toBe(0);
  });

  it('does not believe a file that is whole in itself but is not this shop', async () => {
    const shop = await givesBack((lines) =>
      lines.map((line) => line.replace('"Casa Nova Móveis"', '"Casa Velha Móveis"')),
    );
    expect(await exportBackup(shop)).toMatchObject({ ok: false, error: { cause: 'other-contents' } });
  });

  it('does not believe a sum that does not match', async () => {
    const shop = await givesBack((lines) => lines.toSpliced(5, 1), false);
    expect(await exportBackup(shop)).toMatchObject({ ok: false, error: { reason: 'not-proven' } });
  });

  it('needs the restore to give what the shop held, not only what the file says', async () => {
    const shop = await openShopWithPlaces('pen');
    const { Database } = await import('@renderer/data/database');
    const { proveCopy } = await import('@renderer/data/backup/prove-copy');
    const { bytes, contents } = await makeBackup(shop);
    const expected = {
      ...contents,
      totals: { ...contents.totals, openCents: contents.totals.openCents + 1 },
    };
    const proof = await proveCopy(bytes, expected, undefined, () => undefined);
    expect(proof).toEqual({ ok: false, error: { reason: 'not-proven', cause: 'restored-differs' } });
    expect(await new Database(shop.db.name).customers.count()).toBe(43 + 0);
  });
});

describe('a copy that is locked', () => {
  it('is written, proven and taken home locked, and opens with its passphrase', async () => {
    await writeDevice('copyPassphrase', 'pão na chapa às 8');
    const shop = await openShopWithPlaces('pen');
    const made = expectOk(await exportBackup(shop, { takeHome: true }));
    expect(made.name).toBe(`${NAME}.age`);
    const bytes = shop.at.pen?.files.get(made.name) ?? new Uint8Array();
    expect(shop.files.get(made.name)).toEqual(bytes);
    expect(new TextDecoder().decode(bytes.slice(0, 21))).toBe('age-encryption.org/v1');
    expect(await prepareRestore(shop, { name: made.name, bytes })).toMatchObject({
      ok: false,
      error: { reason: 'locked' },
    });
  });
});

describe('a shop that is left while its copy is made', () => {
  it('has a good copy all the same, and no trouble is noted', async () => {
    const shop = await openShopWithPlaces('pen');
    const making = exportBackup(shop);
    shop.db.close();
    expectOk(await making);
    expect((await kept('pen'))?.trouble).toBeUndefined();
    expect(shop.at.pen?.files.size).toBe(1);
  });
});
