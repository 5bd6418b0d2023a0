import { customerData } from '@renderer/data/queries/customer-data';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { customerRetention, forgettable } from '@renderer/data/queries/retention';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;

const soldAndPaid = async (name: string): Promise<string> => {
  const customerId = await addCustomer(shop, { name });
  await sell(shop, customerId, {
    totalCents: 10_000,
    installmentCount: 1,
    firstDueDay: shop.clock.today(),
  });
  const open = await openInstallmentsOf(shop.db, customerId);
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: open.map(({ id }) => id),
      means: [{ means: 'cash', cents: 10_000 }],
      day: shop.clock.today(),
      waive: 'all',
      keepExcess: true,
    }),
  );
  return customerId;
};

const namesOn = async (day: string) => (await forgettable(shop.db, day)).map(({ customer }) => customer.name);

beforeEach(() => {
  shop = openShop('2026-11-20');
});

describe('who may be anonymised now', () => {
  it('is who paid everything five years ago, and who never bought anything in a year', async () => {
    await soldAndPaid('Zélia Moura');
    await addCustomer(shop, { name: 'Ana Lima' });
    const open = await addCustomer(shop, { name: 'Com saldo' });
    await sell(shop, open, { totalCents: 10_000, installmentCount: 1, firstDueDay: '2026-12-21' });
    const onTab = await addCustomer(shop, { name: 'Com caderneta' });
    await putOnTab(shop, onTab);
    expect(await namesOn('2026-11-20')).toEqual([]);
    expect(await namesOn('2027-11-22')).toEqual(['Ana Lima']);
    expect(await namesOn('2031-11-20')).toEqual(['Ana Lima']);
    expect(await namesOn('2031-11-21')).toEqual(['Ana Lima', 'Zélia Moura']);
    // What is open prescribes, a tab that was never closed does not go away by itself.
    expect(await namesOn('2031-12-22')).toEqual(['Ana Lima', 'Com saldo', 'Zélia Moura']);
  });

  it('counts what a merged record had', async () => {
    const keptId = await soldAndPaid('Zélia Moura');
    shop.clock.day = '2028-01-10';
    const duplicateId = await soldAndPaid('Zelia Moura');
    expectOk(await mergeCustomers(shop, { keptId, duplicateId }));
    expect(await namesOn('2031-11-22')).toEqual([]);
    expect((await customerRetention(shop.db, keptId, '2031-11-22'))?.retention.until).toBe('2033-01-10');
    expect(await customerRetention(shop.db, duplicateId, '2031-11-22')).toBeNull();
    expect(await namesOn('2033-01-11')).toEqual(['Zélia Moura']);
  });
});

describe('all data of one customer', () => {
  it('has the file, the duplicates and their lines of the journal', async () => {
    const keptId = await soldAndPaid('Zélia Moura');
    const duplicateId = await soldAndPaid('Zelia Moura');
    await soldAndPaid('Outra Pessoa');
    expectOk(await mergeCustomers(shop, { keptId, duplicateId }));
    const data = await customerData(shop.db, duplicateId);
    expect(data?.file.customer.id).toBe(keptId);
    expect(data?.file.sales).toHaveLength(2);
    expect(data?.duplicates.map(({ name }) => name)).toEqual(['Zelia Moura']);
    expect(data?.journal.map(({ kind }) => kind)).toEqual([
      'sale',
      'payment',
      'sale',
      'payment',
      'customers-merged',
    ]);
    expect(await customerData(shop.db, 'ninguém')).toBeNull();
  });
});
