import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { recomputeSummary } from '@renderer/use-cases/accounts';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const pay = async (amountCents: number, more: Partial<Parameters<typeof receivePayment>[1]> = {}) =>
  receivePayment(shop, {
    customerId,
    installmentIds: (await openInstallmentsOf(shop.db, customerId)).map((installment) => installment.id),
    means: [{ means: 'cash', cents: amountCents }],
    day: shop.clock.today(),
    waive: 0,
    ...more,
  });

const everything = async () => ({
  installments: await shop.db.installments.toArray(),
  summaries: await shop.db.summaries.toArray(),
});

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-19';
});

describe('receiving a payment', () => {
  it('pays the late installment with its charges and then part of the next', async () => {
    const payment = expectOk(await pay(20_000));
    expect(payment.allocations).toMatchObject([
      { interestCents: 80, feeCents: 300, principalCents: 15_000 },
      { interestCents: 0, feeCents: 0, principalCents: 4_620 },
    ]);
    const summary = await shop.db.summaries.get(customerId);
    expect(summary).toMatchObject({
      openCents: 25_380,
      openCount: 2,
      oldestDueDay: '2026-12-03',
      settledCount: 1,
    });
    expect(await shop.db.journal.where('refId').equals(payment.id).count()).toBe(1);
  });

  it('refuses more than the balance and says the balance', async () => {
    expect(await pay(45_381)).toEqual({ ok: false, error: { reason: 'over-balance', balanceCents: 45_380 } });
    expect(await shop.db.payments.count()).toBe(0);
  });

  it('keeps the change apart from what was paid', async () => {
    expect(expectOk(await pay(15_380, { tenderedCents: 20_000 })).changeCents).toBe(4_620);
  });

  it('refuses an installment that another window has just paid', async () => {
    const ids = (await openInstallmentsOf(shop.db, customerId))
      .map((installment) => installment.id)
      .slice(0, 1);
    expectOk(await pay(15_380, { installmentIds: ids }));
    const again = await pay(15_380, { installmentIds: ids });
    expect(again).toEqual({ ok: false, error: { reason: 'installment-not-open' } });
    expect(await shop.db.payments.count()).toBe(1);
  });

  it('refuses a day that has not come yet', async () => {
    expect(await pay(100, { day: '2026-11-20' })).toEqual({
      ok: false,
      error: { reason: 'day-in-the-future' },
    });
  });
});

describe('reversing a payment', () => {
  it('leaves everything as if it had never been made', async () => {
    const before = await everything();
    const payment = expectOk(await pay(20_000));
    expectOk(await reversePayment(shop, payment.id));
    expect(await everything()).toEqual(before);
    expect((await shop.db.payments.toArray()).reduce((sum, row) => sum + row.totalCents, 0)).toBe(0);
  });

  it('works when later payments exist', async () => {
    const first = expectOk(await pay(10_000));
    shop.clock.day = '2026-11-25';
    expectOk(await pay(3_000));
    expectOk(await reversePayment(shop, first.id));
    const stored = await shop.db.summaries.get(customerId);
    expect(await recomputeSummary(shop.db, customerId)).toEqual(stored);
    const [late] = await openInstallmentsOf(shop.db, customerId);
    expect(late?.paidCents).toBeGreaterThan(0);
    expect(late?.paidCents).toBeLessThan(3_000);
  });

  it('cannot be done twice', async () => {
    const payment = expectOk(await pay(20_000));
    expectOk(await reversePayment(shop, payment.id));
    expect(await reversePayment(shop, payment.id)).toEqual({ ok: false, error: 'already-reversed' });
  });
});

describe('cancelling a sale', () => {
  it('closes its installments and reverses its down payment', async () => {
    const { sale } = await sell(shop, customerId, {
      totalCents: 9_000,
      downPaymentCents: 3_000,
      installmentCount: 2,
    });
    const before = await shop.db.summaries.get(customerId);
    expectOk(await cancelSale(shop, sale.id));
    expect((await shop.db.summaries.get(customerId))?.openCents).toBe((before?.openCents ?? 0) - 6_000);
    expect((await shop.db.payments.toArray()).map((row) => row.totalCents)).toEqual([3_000, -3_000]);
  });

  it('is refused while a payment stands', async () => {
    const payment = expectOk(await pay(20_000));
    const [sale] = await shop.db.sales.toArray();
    const saleId = sale?.id ?? '';
    expect(await cancelSale(shop, saleId)).toEqual({ ok: false, error: 'has-payments' });
    expectOk(await reversePayment(shop, payment.id));
    expectOk(await cancelSale(shop, saleId));
    expect((await shop.db.summaries.get(customerId))?.openCents).toBe(0);
  });
});
