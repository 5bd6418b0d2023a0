import 'fake-indexeddb/auto';
import { directTasks } from '@renderer/use-cases/background/tasks';
import { exportBackup, makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, restoreBackup } from '@renderer/use-cases/restore-backup';
import { openFullShop } from '@test/support/backup';
import { openShopWithPlaces } from '@test/support/copy-places';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const copyOf = async (shop: Parameters<typeof makeBackup>[0]) => {
  const { name, bytes } = await makeBackup(shop);
  return { name, bytes };
};

describe('a restore', () => {
  it('keeps the present twice in a minute, and the second takes nothing of the first away', async () => {
    const shop = await openFullShop({});
    const copy = await copyOf(shop);
    for (const _ of [1, 2]) expectOk(await restoreBackup(shop, expectOk(await prepareRestore(shop, copy))));
    expect([...shop.files.keys()]).toEqual([
      'em-dia-casa-nova-moveis-2026-11-20-1000-antes-de-restaurar.emdia',
      'em-dia-casa-nova-moveis-2026-11-20-1000-antes-de-restaurar-2.emdia',
    ]);
  });

  it('is done and says so, where what was restored could not be looked through', async () => {
    const shop = await openFullShop({});
    const prepared = expectOk(await prepareRestore(shop, await copyOf(shop)));
    const tasks = { ...directTasks(), checkIntegrity: () => Promise.reject(new Error('no memory')) };
    expect(expectOk(await restoreBackup({ ...shop, tasks }, prepared)).findings).toBeNull();
    expect((await shop.db.journal.orderBy('seq').last())?.kind).toBe('restore');
  });

  it('refuses a copy that the computer gives up on', async () => {
    const shop = await openFullShop({});
    const tasks = { ...directTasks(), open: () => Promise.reject(new Error('no memory')) };
    expect(await prepareRestore(shop, await copyOf(shop), { tasks })).toEqual({
      ok: false,
      error: { reason: 'not-read', cause: 'unknown' },
    });
  });
});

describe('a cashier', () => {
  const operator = { id: 'ana', role: 'cashier' } as const;

  it('makes a copy where copies are kept, and takes none home without the owner', async () => {
    const shop = { ...(await openShopWithPlaces('pen')), operator };
    expectOk(await exportBackup(shop));
    await expect(exportBackup(shop, { takeHome: true })).rejects.toThrow('needs the owner: export');
    expectOk(await exportBackup({ ...shop, approvedBy: 'joao' }, { takeHome: true }));
  });
});
