import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { expectToAgree, payOpen, statementOf } from '@test/support/customer-statement';
import { addCustomer, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
const account = () => ({ shop, customerId });

beforeEach(() => {
  shop = openShop('2026-10-01');
});

describe('the period', () => {
  beforeEach(async () => {
    customerId = await addCustomer(shop);
    shop.clock.day = '2026-01-10';
    await sell(shop, customerId, { totalCents: 10_000, installmentCount: 1, firstDueDay: '2026-02-10' });
    shop.clock.day = '2026-02-10';
    await payOpen(account(), 10_000);
    shop.clock.day = '2026-10-01';
    await sell(shop, customerId, { totalCents: 6_000, installmentCount: 2, firstDueDay: '2026-11-03' });
    shop.clock.day = '2027-01-15';
  });

  it.each([
    ['all', 'Tudo', undefined, 0, 6],
    ['year', 'Este ano, desde 01/01/2027', '2027-01-01', 6_000, 0],
    ['last-90', 'Últimos 90 dias, desde 17/10/2026', '2026-10-17', 6_000, 2],
    ['open', 'O que está em aberto, desde 01/10/2026', '2026-10-01', 0, 3],
  ] as const)('%s', async (period, words, from, openingCents, count) => {
    const data = await statementOf(account(), period);
    expect([data.period, data.from, data.openingCents, data.lines.length]).toEqual([
      words,
      from,
      openingCents,
      count,
    ]);
    await expectToAgree(account());
  });
});

describe('what is open', () => {
  it('says what each installment costs today, early or late', async () => {
    customerId = await addCustomer(shop);
    await sell(shop, customerId, { totalCents: 30_000, installmentCount: 2, firstDueDay: '2026-11-03' });
    const [, second] = await openInstallmentsOf(shop.db, customerId);
    if (!second) throw new Error('expected two');
    // As a plan with interest of 1% a month keeps it.
    await shop.db.installments.put({ ...second, monthlyRate: 0.01 });
    shop.clock.day = '2026-11-20';
    const { open } = await statementOf(account());
    expect(open.map(({ description, ...figures }) => figures)).toEqual([
      {
        number: 1,
        count: 2,
        dueDay: '2026-11-03',
        daysLate: 17,
        principalCents: 15_000,
        feeCents: 300,
        interestCents: 85,
        earlyCents: 0,
      },
      {
        number: 2,
        count: 2,
        dueDay: '2026-12-03',
        daysLate: 0,
        principalCents: 15_000,
        feeCents: 0,
        interestCents: 0,
        earlyCents: 65,
      },
    ]);
  });

  it('is told of a customer with nothing at all', async () => {
    customerId = await addCustomer(shop);
    const data = await statementOf(account(), 'open');
    expect([data.lines, data.open, data.openingCents]).toEqual([[], [], 0]);
  });
});
