import { customerFile } from '@renderer/data/queries/customer-file';
import { tabStatementDataSchema } from '@renderer/documents/definitions/tab-statement-data';
import { closedTabStatement, openTabStatement } from '@renderer/documents/from-records/tab-statement';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { closeTabOf, putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const records = async () => {
  const file = await customerFile(shop.db, customerId);
  if (!file) throw new Error('expected a customer');
  return { ...file, shop: { name: 'Mercearia Boa' }, today: shop.clock.today() };
};

beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop, { tabClosingDay: 25, tabLimitCents: 20_000 });
  await putOnTab(shop, customerId, { day: '2026-11-18', description: 'café', cents: 1_290 });
  await putOnTab(shop, customerId, { day: '2026-11-03', description: 'pão', cents: 850 });
  await putOnTab(shop, customerId, { day: '2026-11-18', description: 'leite', cents: 610 });
  expectOk(await removeTabEntry(shop, (await putOnTab(shop, customerId, { cents: 99 })).id));
  await sell(shop, customerId, { totalCents: 10_000, installmentCount: 2 });
});

describe('the statement of an open tab', () => {
  it('has the purchases day by day, the total, what is open besides, and the limit', async () => {
    const data = tabStatementDataSchema.parse(openTabStatement(await records()));
    expect(data).toMatchObject({
      day: '2026-11-20',
      days: [
        { day: '2026-11-03', entries: [{ description: 'pão', cents: 850 }] },
        {
          day: '2026-11-18',
          entries: [
            { description: 'café', cents: 1_290 },
            { description: 'leite', cents: 610 },
          ],
        },
      ],
      totalCents: 2_750,
      previousCents: 10_000,
      limitCents: 20_000,
      closesOn: '2026-11-25',
    });
    expect(data.closing).toBeUndefined();
  });

  it('is none while nothing is on it', async () => {
    await closeTabOf(shop, customerId);
    expect(openTabStatement(await records())).toBeNull();
  });
});

describe('the statement of a closing', () => {
  it('has what the tab became, and not its own installments as balance of before', async () => {
    const { closing } = await closeTabOf(shop, customerId, { installmentCount: 2 });
    await putOnTab(shop, customerId);
    const data = tabStatementDataSchema.parse(closedTabStatement(await records(), closing));
    expect(data).toMatchObject({
      totalCents: 2_750,
      previousCents: 10_000,
      closing: {
        number: '1',
        day: '2026-11-20',
        installments: [
          { dueDay: '2026-12-05', amountCents: 1_375 },
          { dueDay: '2027-01-05', amountCents: 1_375 },
        ],
      },
    });
    expect(data.days).toHaveLength(2);
    expect(data.limitCents).toBeUndefined();
  });

  it('is none once it was undone', async () => {
    const { closing } = await closeTabOf(shop, customerId);
    expectOk(await reopenTab(shop, closing.id));
    expect(closedTabStatement(await records(), closing)).toBeNull();
  });
});
