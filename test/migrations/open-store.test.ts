import 'fake-indexeddb/auto';
import { Database } from '@renderer/data/database';
import { installedVersion } from '@renderer/data/installed-version';
import * as safety from '@renderer/data/safety-copies';
import { currentVersion } from '@renderer/data/schema';
import { openStore } from '@renderer/use-cases/open-store';
import { prepareRestore, restoreBackup } from '@renderer/use-cases/restore-backup';
import type { BackupFooter } from '@shared/backup/format';
import { linesOf, openBackupShop } from '@test/support/backup';
import { expectOk } from '@test/support/shop';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { frozenCopy } from './frozen';
import { expectUpgradedSound, rowsOf, seedAt } from './harness';

/** Today's app with an upgrade that stops half way. */
class Failing extends Database {
  constructor(name: string) {
    super(name);
    this.version(currentVersion + 1)
      .stores({ customers: 'id, *tokens, name, document, importId, greeting' })
      .upgrade(async (transaction) => {
        await transaction.table('customers').toCollection().modify({ greeting: 'Oi' });
        throw new Error('half way');
      });
  }
}

const ofStore = async (store: string) => (await safety.safetyCopies()).filter((copy) => copy.store === store);

describe('opening the store of an earlier version', () => {
  it('keeps a copy before, as that version wrote it, here and in the places, and upgrades', async () => {
    const { rows, footer } = frozenCopy(3);
    const name = await seedAt(3, rows);
    const shop = openBackupShop({});
    const shares: number[] = [];
    const db = expectOk(await openStore(shop, name, { onUpgrade: (share) => shares.push(share) }));
    expect(db.verno).toBe(currentVersion);
    await expectUpgradedSound(db);
    db.close();
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    const [copy] = await ofStore(name);
    expect(copy).toMatchObject({ before: 'upgrade', customers: footer.totals.customers });
    const file = 'em-dia-armarinho-acucena-2026-11-20-1000-antes-de-atualizar.emdia';
    expect(copy?.name).toBe(file);
    const bytes = await safety.safetyCopyBytes(copy?.id ?? 0);
    expect(shop.files.get(file)).toEqual(bytes);
    const lines = linesOf(bytes ?? new Uint8Array());
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schemaVersion: 3 });
    // The version that wrote the shop can read it: no table is named that it does not know.
    const written = JSON.parse(lines.at(-1) ?? '') as { footer: BackupFooter };
    expect(written.footer.counts).toEqual(footer.counts);
    expect(lines.slice(1, -1)).toEqual(linesOf(frozenCopy(3).file.bytes).slice(1, -1));
  });

  it('gives a copy that brings the shop back', async () => {
    const { rows } = frozenCopy(4);
    const name = await seedAt(4, rows);
    expectOk(await openStore(openBackupShop(), name)).close();
    const [copy] = await ofStore(name);
    const bytes = (await safety.safetyCopyBytes(copy?.id ?? 0)) ?? new Uint8Array();
    const into = openBackupShop();
    expectOk(await restoreBackup(into, expectOk(await prepareRestore(into, { name: 'antes', bytes }))));
    expect(await into.db.sales.toArray()).toEqual(rows.sales);
  });

  it('does not take it for what a restore replaced', async () => {
    const name = await seedAt(4, frozenCopy(4).rows);
    expectOk(await openStore(openBackupShop(), name)).close();
    expect(await safety.latestSafetyCopy(name)).toBeUndefined();
    expect((await ofStore(name)).length).toBeLessThanOrEqual(safety.SAFETY_COPIES_KEPT);
  });

  it('begins nothing where no copy can be kept; one keeping is enough', async () => {
    const name = await seedAt(4, frozenCopy(4).rows);
    const keeping = vi.spyOn(safety, 'keepSafetyCopy');
    keeping.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const error = { reason: 'not-kept', cause: 'disk-full' };
    expect(await openStore(openBackupShop(), name)).toEqual({ ok: false, error });
    const write = async () => ({ ok: false, reason: 'disk-full' }) as const;
    expect(await openStore(openBackupShop({ write }), name)).toEqual({ ok: false, error });
    expect(await installedVersion(name)).toBe(4);
    const shop = openBackupShop({});
    expectOk(await openStore(shop, name)).close();
    expect(shop.files.size).toBe(1);
    keeping.mockRestore();
  });

  it('begins nothing where the store cannot be read to be copied', async () => {
    const name = await seedAt(2, frozenCopy(2).rows);
    const reading = vi.spyOn(Dexie.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('broken', 'AbortError');
    });
    expect(await openStore(openBackupShop({}), name)).toEqual({
      ok: false,
      error: { reason: 'not-kept', cause: 'unknown' },
    });
    reading.mockRestore();
    expect(await installedVersion(name)).toBe(2);
  });

  it('keeps nothing of a store with nothing in it', async () => {
    const name = await seedAt(4, { customers: [] });
    const shop = openBackupShop({});
    expectOk(await openStore(shop, name)).close();
    expect([await ofStore(name), shop.files.size]).toEqual([[], 0]);
  });
});

describe('an upgrade that stops half way', () => {
  it('leaves the store as it was, and a copy of it', async () => {
    const name = await seedAt(currentVersion, frozenCopy(5).rows);
    const before = new Database(name);
    const rows = await rowsOf(before);
    before.close();
    const shop = openBackupShop({});
    const makeDatabase = (store: string) => new Failing(store);
    expect(await openStore(shop, name, { makeDatabase })).toEqual({
      ok: false,
      error: { reason: 'not-upgraded', cause: 'unknown' },
    });
    expect(await installedVersion(name)).toBe(currentVersion);
    expect(shop.files.size).toBe(1);
    expect(await ofStore(name)).toHaveLength(1);
    const after = expectOk(await openStore(shop, name));
    expect(await rowsOf(after)).toEqual(rows);
    after.close();
  });
});

describe('opening', () => {
  it('makes a store where there is none', async () => {
    const db = expectOk(await openStore(openBackupShop(), 'em-dia-nova'));
    expect(await installedVersion('em-dia-nova')).toBe(currentVersion);
    expect(await db.customers.count()).toBe(0);
    db.close();
  });

  it('leaves a store of a newer version alone', async () => {
    const newer = new Dexie('em-dia-mais-nova');
    newer.version(currentVersion + 1).stores({ customers: 'id', robots: 'id' });
    await newer.table('robots').add({ id: 'r1' });
    newer.close();
    expect(await openStore(openBackupShop(), 'em-dia-mais-nova')).toEqual({
      ok: false,
      error: { reason: 'newer' },
    });
    const after = await new Dexie('em-dia-mais-nova').open();
    expect(await after.table('robots').toArray()).toEqual([{ id: 'r1' }]);
    after.close();
  });

  it('says when the browser cannot open it', async () => {
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'AbortError');
    });
    expect(await openStore(openBackupShop(), 'em-dia-quebrada')).toEqual({
      ok: false,
      error: { reason: 'unreadable', cause: 'unknown' },
    });
    broken.mockRestore();
  });
});
