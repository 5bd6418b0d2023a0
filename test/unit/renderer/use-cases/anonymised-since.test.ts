import 'fake-indexeddb/auto';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, prepareUndo, restoreBackup } from '@renderer/use-cases/restore-backup';
import { openBackupShop } from '@test/support/backup';
import { addCustomer, expectOk } from '@test/support/shop';
import { expect, it } from 'vitest';

const anonymise = async (shop: ReturnType<typeof openBackupShop>, customerId: string) =>
  expectOk(await anonymiseCustomer(shop, { customerId, early: true }));

it('names whom a copy brings back though they were anonymised since, and nobody else', async () => {
  const shop = openBackupShop();
  const before = await addCustomer(shop, { name: 'Ana Lima' });
  const since = await addCustomer(shop, { name: 'Rosa Dias' });
  await addCustomer(shop, { name: 'Sueli Prado' });
  await anonymise(shop, before);
  const { name, bytes } = await makeBackup(shop);
  expect(expectOk(await prepareRestore(shop, { name, bytes })).anonymisedSince).toEqual([]);

  await anonymise(shop, since);
  const prepared = expectOk(await prepareRestore(shop, { name, bytes }));
  expect(prepared.anonymisedSince).toEqual([since]);
  expectOk(await restoreBackup(shop, prepared));
  expect((await shop.db.customers.get(since))?.name).toBe('Rosa Dias');

  await anonymise(shop, since);
  expect((await shop.db.customers.get(since))?.name).not.toBe('Rosa Dias');
  // What the restore replaced has nobody's data back.
  expect(expectOk(await prepareUndo(shop)).anonymisedSince).toEqual([]);
});
