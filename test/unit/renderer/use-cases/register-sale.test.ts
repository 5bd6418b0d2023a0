import { registerSale, type SaleRequest } from '@renderer/use-cases/register-sale';
import { creditCostOfSale } from '@shared/domain/credit-cost';
import { saleSchema } from '@shared/domain/sale';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
beforeEach(async () => {
  shop = openShop('2026-11-23');
  customerId = await addCustomer(shop);
});

/** R$ 1.000,00 in ten at 1% a month. */
const price: Partial<SaleRequest> = {
  totalCents: 100_000,
  installmentCount: 10,
  firstDueDay: '2026-12-23',
  pricing: { kind: 'price', monthlyBp: 100 },
};

describe('a sale with interest', () => {
  it('keeps its pricing, its interest and its rate', async () => {
    const { sale, installments } = await sell(shop, customerId, price);
    expect(sale).toMatchObject({ pricing: { kind: 'price', monthlyBp: 100 }, interestCents: 5_582 });
    expect(saleSchema.parse(sale)).toEqual(sale);
    expect(installments.map(({ principalCents }) => principalCents)).toEqual([
      ...new Array(9).fill(10_558),
      10_560,
    ]);
    expect(installments.every(({ monthlyRate }) => monthlyRate === 0.01)).toBe(true);
    expect((await shop.db.summaries.get(customerId))?.openCents).toBe(105_582);
    await expectSound(shop.db);
  });

  it('tells its cost again from the store', async () => {
    const { sale } = await sell(shop, customerId, price);
    const stored = await shop.db.installments.where('originId').equals(sale.id).toArray();
    const cost = creditCostOfSale(sale, stored);
    expect(cost).toMatchObject({ interestCents: 5_582, creditTotalCents: 105_582, monthlyRate: 0.01 });
    expect((cost.cetYearly * 100).toFixed(2)).toBe('12.74');
  });

  it('takes a down payment like the installments', async () => {
    const { sale } = await sell(shop, customerId, {
      ...price,
      installmentCount: 9,
      downPaymentIsInstallment: true,
    });
    expect(sale).toMatchObject({ downPaymentCents: 10_454, interestCents: 4_540 });
    const [payment] = await shop.db.payments.toArray();
    expect(payment).toMatchObject({ kind: 'down-payment', totalCents: 10_454 });
    await expectSound(shop.db);
  });
});

describe('due days', () => {
  it('may be typed, and move off the holidays of the city', async () => {
    await shop.db.settings.put({
      key: 'terms',
      value: {
        lateFeeBp: 200,
        lateInterestBp: 100,
        graceDays: 0,
        leftover: 'last',
        holidays: [{ day: '12-10', name: 'Padroeira' }],
      },
    });
    const { sale, installments } = await sell(shop, customerId, {
      installmentCount: 2,
      interval: { kind: 'typed', dueDays: ['2026-12-10', '2027-01-15'] },
    });
    expect(installments.map(({ dueDay }) => dueDay)).toEqual(['2026-12-11', '2027-01-15']);
    expect(sale.firstDueDay).toBe('2026-12-10');
    await expectSound(shop.db);
  });
});

describe('a sale that may not be', () => {
  const request: SaleRequest = {
    customerId: '',
    day: '2026-11-23',
    description: 'Fogão',
    items: [],
    totalCents: 100_000,
    downPaymentCents: 0,
    downPaymentMeans: 'cash',
    installmentCount: 10,
    firstDueDay: '2026-12-23',
    interval: { kind: 'monthly' },
  };

  it.each<[string, Partial<SaleRequest>, unknown]>([
    [
      'a rate of 100%',
      { pricing: { kind: 'price', monthlyBp: 10_000 } },
      expect.objectContaining({ reason: 'rate-over-limit' }),
    ],
    [
      'a flat 1% in ten',
      { pricing: { kind: 'flat', monthlyBp: 100 } },
      expect.objectContaining({ reason: 'rate-over-limit' }),
    ],
    ['a first day before the sale', { firstDueDay: '2026-11-22' }, 'first-due-before-sale'],
    ['31/02', { firstDueDay: '2027-02-31' }, 'day-impossible'],
    ['no installment', { installmentCount: 0 }, 'count-out-of-range'],
    ['1,000 installments', { installmentCount: 1_000 }, 'count-out-of-range'],
  ])('%s leaves nothing behind', async (_, change, error) => {
    const refused = await registerSale(shop, { ...request, customerId, ...change });
    expect(refused).toEqual({ ok: false, error });
    expect(await shop.db.sales.count()).toBe(0);
    expect(await shop.db.installments.count()).toBe(0);
    expect(await shop.db.journal.count()).toBe(0);
  });
});
