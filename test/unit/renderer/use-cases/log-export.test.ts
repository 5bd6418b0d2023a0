import { exportLog } from '@renderer/data/queries/export-log';
import { writeSetting } from '@renderer/data/settings';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { logExport } from '@renderer/use-cases/log-export';
import { defaultOperators } from '@shared/domain/operator';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { expect, it } from 'vitest';

const pin = {
  algorithm: 'pbkdf2-sha256' as const,
  iterations: 600_000,
  salt: '0'.repeat(32),
  hash: '0'.repeat(64),
};

it('tells what left the shop, when and by whom, newest first', async () => {
  const shop = openShop();
  await writeSetting(shop.db, 'operators', {
    ...defaultOperators,
    people: [{ id: 'dona', name: 'Antônia', role: 'owner', pin }],
  });
  const customerId = await addCustomer(shop);
  expectOk(await logExport(shop, { label: 'Planilhas: clientes' }));
  shop.clock.day = '2026-11-21';
  const owner = { ...shop, operator: { id: 'dona', role: 'owner' as const } };
  expectOk(
    await logExport(owner, { label: 'Francisca Lima Teixeira · dados do cliente em papel', customerId }),
  );
  const lines = await exportLog(shop.db);
  expect(lines).toMatchObject([
    { who: 'Antônia', entry: { day: '2026-11-21', customerId } },
    { entry: { day: '2026-11-20', label: 'Planilhas: clientes' } },
  ]);
  expect(lines[1]?.who).toBeUndefined();

  // The line stays, without the name.
  expectOk(await anonymiseCustomer(owner, { customerId, early: true }));
  expect((await exportLog(shop.db))[0]?.entry.label).toBe('Cliente anonimizado 1');
});

it('is for the owner', async () => {
  const shop = openShop();
  const cashier = { ...shop, operator: { id: 'caixa', role: 'cashier' as const } };
  expect(() => logExport(cashier, { label: 'Planilhas' })).toThrow('needs the owner');
  expect(await exportLog(shop.db)).toEqual([]);
});
