import 'fake-indexeddb/auto';
import { readDevice, writeDevice } from '@renderer/data/device';
import { latestSafetyCopy } from '@renderer/data/safety-copies';
import { readCollection, readSetting } from '@renderer/data/settings';
import { exportBackup, makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, prepareUndo, restoreBackup, undoRestore } from '@renderer/use-cases/restore-backup';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { type BackupShop, everything, openBackupShop, openFullShop, placesOf } from '@test/support/backup';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, sell } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let full: BackupShop;
beforeEach(async () => {
  full = await openFullShop();
});

const restored = async (into: BackupShop, from: BackupShop) => {
  const { name, bytes } = await makeBackup(from);
  const prepared = expectOk(await prepareRestore(into, { name, bytes }));
  return expectOk(await restoreBackup(into, prepared));
};

const undo = async (shop: BackupShop) => undoRestore(shop, expectOk(await prepareUndo(shop)));

describe('making a copy', () => {
  it('is of one moment, whatever is written while it is made', async () => {
    const customer = await full.db.customers.toCollection().first();
    const making = makeBackup(full);
    await sell(full, customer?.id ?? '');
    const { name, bytes } = await making;
    const into = openBackupShop();
    expectOk(await restoreBackup(into, expectOk(await prepareRestore(into, { name, bytes }))));
    await expectSound(into.db);
  });
});

describe('a shop whose own records are damaged', () => {
  beforeEach(async () => {
    await full.db.customers.limit(3).delete();
    await full.db.sales.toCollection().modify((sale) => {
      Object.assign(sale, { totalCents: 'muito' });
    });
    await full.db.settings.put({ key: 'shop', value: 'rabisco' });
    const [installment] = await full.db.installments.limit(1).toArray();
    await full.db.installments.update(installment?.id ?? '', { paidCents: Number.NaN });
  });

  it('is copied as it is, and told that the copy is not sound', async () => {
    expect(await exportBackup(full, { takeHome: true })).toMatchObject({
      ok: false,
      error: { reason: 'not-sound' },
    });
    expect(full.files.size).toBe(1);
    expect(await readSetting(full.db, 'lastBackup')).toBeUndefined();
  });

  it('can be replaced by a good copy, and brought back', async () => {
    const before = await full.db.sales.toArray();
    await restored(full, await openFullShop());
    await expectSound(full.db);
    expectOk(await undo(full));
    expect(await full.db.sales.toArray()).toEqual(before);
    expect(await full.db.customers.count()).toBe(40);
  });
});

describe('restoring', () => {
  it('brings back every row of every table', async () => {
    const before = await everything(full.db);
    const into = openBackupShop();
    const { findings } = await restored(into, full);
    const after = await everything(into.db);
    const journal = after.journal?.slice(0, -1);
    const settings = after.settings?.filter((row) => (row as { key: string }).key !== 'lastBackup');
    expect({ ...after, journal, settings }).toEqual(before);
    for (const rows of Object.values(before)) expect(rows.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
    await expectSound(into.db);
  });

  it('keeps texts and ladders that this version cannot read, and talks by the built-in ones', async () => {
    const ofAnother = [
      { key: 'messages', value: { added: [{ id: 'x' }] } },
      { key: 'ladders', value: { usual: [] } },
    ];
    await full.db.settings.bulkPut(ofAnother);
    const into = await openBackupShop();
    await restored(into, full);
    expect(await into.db.settings.bulkGet(ofAnother.map(({ key }) => key))).toEqual(ofAnother);
    expect(await readCollection(into.db)).toMatchObject({
      messages: defaultOwnMessages,
      ladders: defaultLadders,
    });
  });

  it('replaces everything, writes it in the journal, and goes on counting', async () => {
    const into = openBackupShop();
    const customerId = await addCustomer(into, { name: 'Só da outra loja' });
    await sell(into, customerId);
    const { name } = await makeBackup(full);
    await restored(into, full);
    expect(await into.db.customers.where('name').equals('Só da outra loja').count()).toBe(0);
    expect(await into.db.journal.orderBy('seq').last()).toMatchObject({ kind: 'restore', label: name });
    const { sale } = await sell(into, (await into.db.customers.toCollection().first())?.id ?? '');
    expect(await into.db.sales.where('id').equals(sale.id).count()).toBe(1);
    await expectSound(into.db);
  });

  it('says what the file holds and what is here now before anything changes', async () => {
    const into = openBackupShop();
    await sell(into, await addCustomer(into), { totalCents: 30_000 });
    const { name, bytes } = await makeBackup(full);
    const prepared = expectOk(await prepareRestore(into, { name, bytes }));
    expect(prepared.contents.header).toMatchObject({ shop: 'Casa Nova Móveis', app: '0.1.0' });
    expect(prepared.contents.totals.customers).toBe(43);
    expect(prepared.present).toMatchObject({ customers: 1, sales: 1, openCents: 30_000 });
    expect(await into.db.customers.count()).toBe(1);
  });

  it('is undone from the safety copy, and that again', async () => {
    const into = openBackupShop();
    await sell(into, await addCustomer(into, { name: 'Primeira cliente' }));
    const before = await everything(into.db);
    await restored(into, full);
    expectOk(await undo(into));
    const after = await everything(into.db);
    expect(after.customers).toEqual(before.customers);
    expect(after.installments).toEqual(before.installments);
    expectOk(await undo(into));
    expect(await into.db.customers.count()).toBe(43);
  });

  it('puts the safety copy into the folder too, and does without a folder that is gone', async () => {
    const shop = await openFullShop({});
    await restored(shop, full);
    expect([...shop.files.keys()]).toEqual([
      'em-dia-casa-nova-moveis-2026-11-20-1000-antes-de-restaurar.emdia',
    ]);
    const gone = await openFullShop({ write: async () => ({ ok: false, reason: 'folder-missing' }) });
    await restored(gone, full);
    expect(await latestSafetyCopy(gone.db.name)).toMatchObject({ customers: 43 });
  });

  it('tells the status line which copy the shop now equals', async () => {
    const into = openBackupShop();
    await restored(into, full);
    expect(await readSetting(into.db, 'lastBackup')).toMatchObject({ customers: 43 });
  });

  it('leaves nothing of what was found wrong in the records it replaced', async () => {
    const into = openBackupShop();
    await addCustomer(into);
    const wrong = { store: into.db.name, at: 0, found: 3 };
    await writeDevice('lastCheck', wrong);
    await restored(into, full);
    expect(await readDevice('lastCheck')).toMatchObject({ store: into.db.name, found: 0 });
    await writeDevice('lastCheck', wrong);
    expectOk(await undo(into));
    // Not looked through yet: the weekly look does it.
    expect(await readDevice('lastCheck')).toBeUndefined();
  });

  it('has nothing to undo where nothing was restored', async () => {
    expect(await prepareUndo(openBackupShop())).toEqual({ ok: false, error: { reason: 'nothing-to-undo' } });
  });
});

describe('a restore that fails', () => {
  it('leaves the present when something was written meanwhile', async () => {
    const { name, bytes } = await makeBackup(full);
    const into = openBackupShop();
    const customerId = await addCustomer(into);
    const prepared = expectOk(await prepareRestore(into, { name, bytes }));
    const folder = {
      ...into.platform,
      appInfo: async () => ({ version: '0.1.0', platform: 'test' }),
      places: placesOf(into.files, {
        write: async () => {
          await sell(into, customerId);
          return { ok: false, reason: 'no-place' } as const;
        },
      }),
    };
    expect(await restoreBackup({ ...into, platform: folder }, prepared)).toEqual({
      ok: false,
      error: { reason: 'changed-meanwhile' },
    });
    expect(await into.db.customers.count()).toBe(1);
    expect(await into.db.sales.count()).toBe(1);
  });

  it('leaves the present when the disk fills up half way', async () => {
    const { name, bytes } = await makeBackup(full);
    const into = openBackupShop();
    await sell(into, await addCustomer(into));
    const before = await everything(into.db);
    const prepared = expectOk(await prepareRestore(into, { name, bytes }));
    into.db.payments.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await restoreBackup(into, prepared)).toMatchObject({
      ok: false,
      error: { reason: 'not-written' },
    });
    expect(await everything(into.db)).toEqual(before);
  });
});
