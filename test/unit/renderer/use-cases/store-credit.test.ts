import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { type PaymentRequest, receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { registerSale } from '@renderer/use-cases/register-sale';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoMerge } from '@renderer/use-cases/undo-merge';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const receive = async (of: string, more: Partial<PaymentRequest>) =>
  receivePayment(shop, {
    customerId: of,
    installmentIds: (await openInstallmentsOf(shop.db, of)).map(({ id }) => id),
    means: [],
    day: shop.clock.today(),
    waive: 0,
    ...more,
  });

const credit = async (of = customerId) => (await shop.db.summaries.get(of))?.creditCents;

/** A customer with store credit and nothing open. */
const withCredit = async (cents: number, name = 'Rita Alves'): Promise<string> => {
  const id = await addCustomer(shop, { name });
  await sell(shop, id, { totalCents: 1_000, installmentCount: 1 });
  expectOk(await receive(id, { means: [{ means: 'pix', cents: 1_000 + cents }], keepExcess: true }));
  return id;
};

beforeEach(async () => {
  shop = openShop();
  customerId = await withCredit(5_000);
});

describe('store credit as a down payment', () => {
  const saleBy = async (downPaymentCents: number) =>
    registerSale(shop, {
      customerId,
      day: shop.clock.today(),
      description: 'Mesa',
      items: [],
      totalCents: 20_000,
      downPaymentCents,
      downPaymentMeans: 'credit',
      installmentCount: 2,
      firstDueDay: '2026-12-21',
      interval: { kind: 'monthly' },
    });

  it('is used, and comes back when the sale is cancelled', async () => {
    const { sale } = expectOk(await saleBy(4_000));
    expect(await credit()).toBe(1_000);
    await expectSound(shop.db);
    expectOk(await cancelSale(shop, sale.id));
    expect(await credit()).toBe(5_000);
    await expectSound(shop.db);
  });

  it('is refused beyond what there is, and nothing is written', async () => {
    expect(await saleBy(5_001)).toEqual({ ok: false, error: 'credit-short' });
    expect(await shop.db.sales.count()).toBe(1);
    expect(await credit()).toBe(5_000);
  });
});

describe('store credit of two records of one person', () => {
  let duplicateId: string;
  let seq: number;

  beforeEach(async () => {
    duplicateId = await withCredit(3_000, 'Rita A. Alves');
    seq = expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId })).seq;
  });

  it('is added up, and each has its own again', async () => {
    expect(await credit()).toBe(8_000);
    await expectSound(shop.db);
    expectOk(await undoMerge(shop, seq));
    expect([await credit(), await credit(duplicateId)]).toEqual([5_000, 3_000]);
    await expectSound(shop.db);
  });

  it('keeps the records together while one lives on the other', async () => {
    const refund = expectOk(await refundCredit(shop, { customerId, cents: 6_000, means: 'cash' }));
    expect(await undoMerge(shop, seq)).toEqual({ ok: false, error: 'credit-used' });
    expect(await credit()).toBe(2_000);
    expectOk(await reversePayment(shop, refund.id));
    expectOk(await undoMerge(shop, seq));
    await expectSound(shop.db);
  });

  it('goes with the record whose refund was taken back after the merge', async () => {
    expectOk(await undoMerge(shop, seq));
    const refund = expectOk(await refundCredit(shop, { customerId: duplicateId, cents: 500, means: 'pix' }));
    const again = expectOk(await mergeCustomers(shop, { keptId: customerId, duplicateId })).seq;
    expectOk(await reversePayment(shop, refund.id));
    expectOk(await undoMerge(shop, again));
    expect([await credit(), await credit(duplicateId)]).toEqual([5_000, 3_000]);
    await expectSound(shop.db);
  });
});

describe('receiving what cannot be', () => {
  beforeEach(async () => {
    await sell(shop, customerId, { totalCents: 30_000, installmentCount: 3 });
  });

  it('refuses amounts that are none, parts of a cent, or beyond any amount of the app', async () => {
    for (const cents of [0, -100, 0.5, Number.NaN])
      expect((await receive(customerId, { means: [{ means: 'cash', cents }] })).ok).toBe(false);
    const huge = await receive(customerId, {
      means: [
        { means: 'cash', cents: 9_999_999_999 },
        { means: 'pix', cents: 9_999_999_999 },
      ],
      keepExcess: true,
    });
    expect(huge).toMatchObject({ ok: false, error: { reason: 'over-balance' } });
    expect(await credit()).toBe(5_000);
    await expectSound(shop.db);
  });

  it('charges nothing more for a waiver below nothing', async () => {
    shop.clock.day = '2027-01-20';
    const paid = expectOk(
      await receive(customerId, { means: [{ means: 'cash', cents: 100 }], waive: -5_000 }),
    );
    expect(paid.allocations).toMatchObject([{ waivedInterestCents: 0, waivedFeeCents: 0 }]);
    await expectSound(shop.db);
  });

  it('stays sound when the clock of the computer is put back', async () => {
    shop.clock.day = '2027-01-20';
    expectOk(await receive(customerId, { means: [{ means: 'cash', cents: 12_000 }] }));
    shop.clock.day = '2026-12-01';
    expectOk(await receive(customerId, { means: [{ means: 'cash', cents: 9_000 }] }));
    await expectSound(shop.db);
  });
});
