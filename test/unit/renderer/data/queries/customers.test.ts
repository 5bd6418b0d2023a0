import { customerFile } from '@renderer/data/queries/customer-file';
import { customerCounts, listCustomers } from '@renderer/data/queries/customers';
import { findDuplicates } from '@renderer/data/queries/find-duplicates';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { storeFigures } from '@renderer/data/queries/store-figures';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { tellCustomersApart } from '@renderer/use-cases/tell-customers-apart';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const today = '2026-11-20';
let shop: TestShop;
let bia: string;
let caio: string;

const list = async (request: Partial<Parameters<typeof listCustomers>[1]> = {}) => {
  const page = await listCustomers(shop.db, { filter: 'all', sort: 'name', today, limit: 50, ...request });
  return { total: page.total, names: page.rows.map(({ customer }) => customer.name) };
};

beforeEach(async () => {
  shop = openShop('2026-10-01');
  await addCustomer(shop, { name: 'érica' });
  caio = await addCustomer(shop, { name: 'Caio' });
  bia = await addCustomer(shop, { name: 'Bia Lima' });
  await addCustomer(shop, { name: 'Zeca' });
  await sell(shop, bia, { totalCents: 10_000, installmentCount: 1, firstDueDay: '2026-11-10' });
  await sell(shop, caio, { totalCents: 90_000, installmentCount: 1, firstDueDay: '2026-12-10' });
  shop.clock.day = today;
});

describe('the list of customers', () => {
  it('is in order of name, accents and case aside, a page at a time', async () => {
    expect(await list()).toEqual({ total: 4, names: ['Bia Lima', 'Caio', 'érica', 'Zeca'] });
    expect(await list({ limit: 2 })).toEqual({ total: 4, names: ['Bia Lima', 'Caio'] });
  });

  it('shows those with a balance, and of these the late', async () => {
    expect((await list({ filter: 'open' })).names).toEqual(['Bia Lima', 'Caio']);
    expect(await list({ filter: 'late' })).toEqual({ total: 1, names: ['Bia Lima'] });
    expect(await customerCounts(shop.db, today)).toEqual({ all: 4, open: 2, late: 1 });
  });

  it('does not call a due day on a Sunday late before Monday is over', async () => {
    await sell(shop, caio, { totalCents: 100, installmentCount: 1, day: today, firstDueDay: '2026-11-22' });
    expect((await customerCounts(shop.db, '2026-11-23')).late).toBe(1);
    expect((await customerCounts(shop.db, '2026-11-24')).late).toBe(2);
  });

  it('shows those whose balance only waits for cheques', async () => {
    const installmentIds = (await openInstallmentsOf(shop.db, caio)).map(({ id }) => id);
    await takeOne(shop, { customerId: caio, installmentIds }, { cents: 90_000 });
    expect((await list({ filter: 'open', sort: 'oldest' })).names).toEqual(['Bia Lima', 'Caio']);
    expect(await customerCounts(shop.db, today)).toEqual({ all: 4, open: 2, late: 1 });
    expect((await storeFigures(shop.db)).openCents).toBe(100_000);
  });

  it('sorts by balance or by the oldest due day, those without at the end', async () => {
    expect((await list({ sort: 'balance' })).names).toEqual(['Caio', 'Bia Lima', 'érica', 'Zeca']);
    expect((await list({ sort: 'oldest' })).names).toEqual(['Bia Lima', 'Caio', 'érica', 'Zeca']);
    expect((await list({ sort: 'balance', limit: 3 })).names).toEqual(['Caio', 'Bia Lima', 'érica']);
  });
});

describe('the file of a customer', () => {
  it('holds what belongs to that customer', async () => {
    const file = await customerFile(shop.db, bia);
    expect(file?.summary.openCents).toBe(10_000);
    expect(file?.installments).toHaveLength(1);
    expect(file?.sales).toHaveLength(1);
    expect(await customerFile(shop.db, 'nobody')).toBeNull();
  });

  it('of a merged record is that of the one kept', async () => {
    expectOk(await mergeCustomers(shop, { keptId: bia, duplicateId: caio }));
    const file = await customerFile(shop.db, caio);
    expect(file?.customer.id).toBe(bia);
    expect(file?.summary.openCents).toBe(100_000);
  });
});

describe('probable duplicates in the shop', () => {
  it('are found by document, phone and name, the likely first, without the record itself', async () => {
    const phones = [{ digits: '5511987654321', whatsapp: true }];
    const family = await addCustomer(shop, { name: 'Rui Prado', phones });
    const same = await addCustomer(shop, { name: 'BIA DA LIMA' });
    const found = await findDuplicates(shop.db, { id: bia, name: 'Bia Lima', phones });
    expect(found.map(({ customer, likely }) => [customer.id, likely])).toEqual([
      [same, true],
      [family, false],
    ]);
  });

  it('are not pointed out again once told apart, from either side, even after an edit', async () => {
    const namesake = await addCustomer(shop, { name: 'Bia Lima' });
    expectOk(await tellCustomersApart(shop, bia, namesake));
    expectOk(await updateCustomer(shop, bia, { name: 'Bia Lima', phones: [], nickname: 'Bi' }));
    for (const id of [bia, namesake]) {
      const customer = await shop.db.customers.get(id);
      if (!customer) throw new Error('expected a customer');
      expect(await findDuplicates(shop.db, customer)).toEqual([]);
    }
  });

  it('are found through a rare word when the names differ by a letter', async () => {
    const address = { line: 'Rua A, 1' };
    const other = await addCustomer(shop, { name: 'Luisa Tavares', address });
    const found = await findDuplicates(shop.db, { name: 'Luiza Tavares', phones: [], address });
    expect(found.map(({ customer }) => customer.id)).toEqual([other]);
  });
});
