import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { type RefundRequest, refundCredit } from '@renderer/use-cases/refund-credit';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
let overpaidId: string;

/** R$ 40,00 of store credit. */
beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 10_000, installmentCount: 1 });
  const open = await openInstallmentsOf(shop.db, customerId);
  const overpaid = await receivePayment(shop, {
    customerId,
    installmentIds: open.map(({ id }) => id),
    means: [{ means: 'pix', cents: 14_000 }],
    day: shop.clock.today(),
    waive: 0,
    keepExcess: true,
  });
  overpaidId = expectOk(overpaid).id;
});

const refund = (request: Partial<RefundRequest> = {}) =>
  refundCredit(shop, { customerId, cents: 4_000, means: 'cash', ...request });
const credit = async () => (await shop.db.summaries.get(customerId))?.creditCents;

describe('paying store credit out', () => {
  it('pays part, then the rest, each with its number and its line', async () => {
    const part = expectOk(await refund({ cents: 1_500 }));
    expect(part).toMatchObject({
      kind: 'refund',
      number: 2,
      totalCents: -1_500,
      means: [{ means: 'cash', cents: -1_500 }],
      creditCents: -1_500,
    });
    expect(await credit()).toBe(2_500);
    expectOk(await refund({ cents: 2_500, means: 'pix' }));
    expect(await credit()).toBeUndefined();
    const lines = await shop.db.journal.toArray();
    expect(lines.filter(({ kind }) => kind === 'refund').map(({ cents }) => cents)).toEqual([-1_500, -2_500]);
    await expectSound(shop.db);
  });

  it('is taken back from the journal', async () => {
    const { id } = expectOk(await refund());
    const line = await shop.db.journal.where('refId').equals(id).first();
    expectOk(await undoEntry(shop, line ?? { at: 0, day: '', kind: 'refund' }));
    expect(await credit()).toBe(4_000);
    await expectSound(shop.db);
  });

  it('holds the payment that gave the credit', async () => {
    const { id } = expectOk(await refund({ cents: 1 }));
    expect(await reversePayment(shop, overpaidId)).toEqual({ ok: false, error: 'credit-used' });
    expectOk(await reversePayment(shop, id));
    expectOk(await reversePayment(shop, overpaidId));
    expect(await credit()).toBeUndefined();
    await expectSound(shop.db);
  });

  it('is refused of nothing, of less, of parts of a cent, of more than there is, and for nobody', async () => {
    for (const cents of [0, -1, 0.5, Number.NaN])
      expect(await refund({ cents })).toEqual({ ok: false, error: { reason: 'amount-not-positive' } });
    expect(await refund({ cents: 9_999_999_999 })).toEqual({
      ok: false,
      error: { reason: 'credit-short', creditCents: 4_000 },
    });
    expect(await refund({ customerId: 'nobody' })).toMatchObject({ error: { reason: 'customer-not-found' } });
    expect(await credit()).toBe(4_000);
  });

  it('pays the same credit only once from two windows', async () => {
    const both = await Promise.all([refund(), refund()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await credit()).toBeUndefined();
    await expectSound(shop.db);
  });
});
