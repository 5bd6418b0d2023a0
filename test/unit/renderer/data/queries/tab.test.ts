import { closingRecords, openTabs, searchTabRows, tabAccount } from '@renderer/data/queries/tab';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let ana: string;
let bia: string;

beforeEach(async () => {
  shop = openShop();
  ana = await addCustomer(shop, { name: 'Ana Lima' });
  bia = await addCustomer(shop, { name: 'Bia Lima' });
  await putOnTab(shop, ana, { day: '2026-11-10', cents: 100 });
  await putOnTab(shop, ana, { day: '2026-11-03', cents: 20 });
  await putOnTab(shop, bia, { cents: 700 });
});

describe('the open tabs', () => {
  it('are found with their sum, count and oldest day, without what was closed', async () => {
    await closeTabOf(shop, bia);
    expect(await openTabs(shop.db)).toMatchObject([
      { customer: { id: ana }, tabCents: 120, entryCount: 2, oldestDay: '2026-11-03' },
    ]);
  });

  it('are shown beside whoever is searched, with or without a tab', async () => {
    await addCustomer(shop, { name: 'Caio Lima' });
    const found = await searchTabRows(shop.db, 'lima');
    expect(found.map(({ customer, tabCents, oldestDay }) => [customer.name, tabCents, oldestDay])).toEqual([
      ['Ana Lima', 120, '2026-11-03'],
      ['Bia Lima', 700, '2026-11-20'],
      ['Caio Lima', 0, undefined],
    ]);
  });
});

describe('the tab of one customer', () => {
  it('has its purchases newest first, its newest standing closing and what is open', async () => {
    const first = await closeTabOf(shop, ana);
    await putOnTab(shop, ana, { cents: 5 });
    const second = await closeTabOf(shop, ana);
    await putOnTab(shop, ana, { day: '2026-11-18', description: 'café' });
    await putOnTab(shop, ana, { description: 'pão' });
    await sell(shop, ana, { totalCents: 1_000, installmentCount: 1 });
    const account = await tabAccount(shop.db, ana);
    expect(account?.entries.map(({ description }) => description)).toEqual(['pão', 'café']);
    expect(account?.lastClosing?.id).toBe(second.closing.id);
    expect(account?.open).toHaveLength(3);
    expectOk(await reopenTab(shop, second.closing.id));
    expect((await tabAccount(shop.db, ana))?.lastClosing?.id).toBe(first.closing.id);
  });

  it('is that of the record that was kept, and none of nobody', async () => {
    expectOk(await mergeCustomers(shop, { keptId: ana, duplicateId: bia }));
    expect((await tabAccount(shop.db, bia))?.customer.id).toBe(ana);
    expect((await tabAccount(shop.db, bia))?.entries).toHaveLength(3);
    expect(await tabAccount(shop.db, 'nobody')).toBeNull();
  });
});

describe('a closing', () => {
  it('has its purchases, its installments and what else is open', async () => {
    const { closing, installments } = await closeTabOf(shop, ana, { installmentCount: 2 });
    await sell(shop, ana, { totalCents: 1_000, installmentCount: 1 });
    await putOnTab(shop, ana);
    const records = await closingRecords(shop.db, closing.id);
    expect(records?.tabs).toHaveLength(2);
    expect(records?.installments).toHaveLength(3);
    expect(records?.installments.slice(0, 2).map(({ id }) => id)).toEqual(installments.map(({ id }) => id));
    expect(await closingRecords(shop.db, 'nothing')).toBeNull();
  });
});
