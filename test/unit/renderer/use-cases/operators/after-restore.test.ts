import 'fake-indexeddb/auto';
import { readOperators } from '@renderer/data/settings';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, restoreBackup } from '@renderer/use-cases/restore-backup';
import { type BackupShop, openBackupShop } from '@test/support/backup';
import { ana, joao, person, withPeople } from '@test/support/operators';
import { expectOk } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: BackupShop;
beforeEach(() => {
  shop = openBackupShop();
});

/** A copy of a shop in which these people work. */
const copyWith = async (...people: Parameters<typeof withPeople>[1] & object) => {
  const other = openBackupShop();
  await withPeople(other, people);
  const { name, bytes } = await makeBackup(other);
  return expectOk(await prepareRestore(shop, { name, bytes }));
};

const names = async () =>
  (await readOperators(shop.db)).people.map(({ name, leftOn }) => (leftOn ? `${name} até ${leftOn}` : name));

describe('people after a restore', () => {
  it('are those who work here now; who only the copy knows stays as somebody who left', async () => {
    await withPeople(shop, [joao, { ...ana, name: 'Ana Paula' }]);
    const copy = await copyWith(joao, ana, person('bia', 'Bia', 'cashier'));
    expectOk(await restoreBackup(shop, copy));
    expect(await names()).toEqual(['João', 'Ana Paula', 'Bia até 2026-11-20']);
  });

  it('are those of now also when the copy is from before there were any', async () => {
    await withPeople(shop);
    expectOk(await restoreBackup(shop, await copyWith()));
    expect(await names()).toEqual(['João', 'Ana']);
  });

  it('are those of the copy where nobody has a PIN, as on a new computer', async () => {
    expectOk(await restoreBackup(shop, await copyWith(joao, ana)));
    expect(await names()).toEqual(['João', 'Ana']);
  });

  it('are those of the copy where the setting in the store cannot be read', async () => {
    await shop.db.settings.put({ key: 'operators', value: 'rabisco' });
    expectOk(await restoreBackup(shop, await copyWith(joao)));
    expect(await names()).toEqual(['João']);
  });
});
