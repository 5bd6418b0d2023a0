import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readSaleFacts } from '@renderer/data/queries/sale-facts';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { type ReturnRequest, returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { type Goods, planReturn } from '@shared/domain/goods-return';
import { findingText } from '@shared/domain/integrity/finding-text';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
let saleId: string;

const whole: Goods = { kind: 'whole' };
const chairs = (quantity: number): Goods => ({ kind: 'items', items: [{ item: 0, quantity }] });

const seenFor = async (goods: Goods) => {
  const facts = await readSaleFacts(shop.db, saleId);
  const plan = facts && planReturn(facts, goods);
  return plan?.ok ? plan.value : { fellCents: 0, beyondCents: 0 };
};

const giveBack = async (goods: Goods, more: Partial<ReturnRequest> = {}) =>
  returnGoods(shop, { saleId, goods, seen: await seenFor(goods), ...more });

const pay = async (cents: number) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'cash', cents }],
      day: shop.clock.today(),
      waive: 0,
      keepExcess: true,
    }),
  );

const summary = async () => shop.db.summaries.get(customerId);
const accounts = async () => [
  await shop.db.installments.toArray(),
  await shop.db.summaries.toArray(),
  (await shop.db.sales.toArray()).map(({ cancelledOn }) => cancelledOn),
];

/** Four chairs and a table, R$ 1.000,00: R$ 100,00 down and three of R$ 300,00. */
beforeEach(async () => {
  shop = openShop();
  customerId = await addCustomer(shop);
  const { sale } = await sell(shop, customerId, {
    items: [
      { description: 'Cadeira', quantity: 4, unitCents: 15_000 },
      { description: 'Mesa', quantity: 1, unitCents: 40_000 },
    ],
    totalCents: 100_000,
    downPaymentCents: 10_000,
    installmentCount: 3,
  });
  saleId = sale.id;
});

describe('returning goods', () => {
  it('lets the last installments fall before any payment, and numbers the entry like the others', async () => {
    const entry = expectOk(await giveBack(chairs(3)));
    expect(entry).toMatchObject({
      kind: 'return',
      number: 2,
      totalCents: 0,
      means: [],
      originId: saleId,
      returned: [{ item: 0, quantity: 3 }],
    });
    expect(entry.creditCents).toBeUndefined();
    expect(await summary()).toMatchObject({ openCents: 45_000, openCount: 2, settledCount: 0 });
    const open = await openInstallmentsOf(shop.db, customerId);
    expect(open.map(({ number, reducedCents }) => [number, reducedCents])).toEqual([
      [1, undefined],
      [2, 15_000],
    ]);
    const line = await shop.db.journal.where('refId').equals(entry.id).first();
    expect(line).toMatchObject({ kind: 'return', cents: -45_000, customerId });
    await expectSound(shop.db);
  });

  it('keeps what had been paid as store credit', async () => {
    await pay(30_000);
    const entry = expectOk(await giveBack(whole));
    expect(entry).toMatchObject({ totalCents: 0, creditCents: 40_000, allocations: [{}, {}] });
    expect(await summary()).toMatchObject({ openCents: 0, openCount: 0, creditCents: 40_000 });
    await expectSound(shop.db);
  });

  it('or gives it back by hand', async () => {
    await pay(30_000);
    const entry = expectOk(await giveBack(whole, { giveBack: 'pix' }));
    expect(entry).toMatchObject({ totalCents: -40_000, means: [{ means: 'pix', cents: -40_000 }] });
    expect(entry.creditCents).toBeUndefined();
    expect((await summary())?.creditCents).toBeUndefined();
    await expectSound(shop.db);
  });

  it('is taken back from the journal, and everything is as before', async () => {
    await pay(50_000);
    const before = await accounts();
    const entry = expectOk(await giveBack(whole));
    const line = await shop.db.journal.where('refId').equals(entry.id).first();
    expectOk(await undoEntry(shop, line ?? { at: 0, day: '', kind: 'return' }));
    expect(await accounts()).toEqual(before);
    expect(await reversePayment(shop, entry.id)).toEqual({ ok: false, error: 'already-reversed' });
    await expectSound(shop.db);
  });

  it('cannot be taken back once its store credit was used', async () => {
    await pay(90_000);
    const entry = expectOk(await giveBack(chairs(1)));
    await sell(shop, customerId, { totalCents: 10_000, installmentCount: 1 });
    const [open] = await openInstallmentsOf(shop.db, customerId);
    const byCredit = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [open?.id ?? ''],
        means: [{ means: 'credit', cents: 1 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    expect(await reversePayment(shop, entry.id)).toEqual({ ok: false, error: 'credit-used' });
    expectOk(await reversePayment(shop, byCredit.id));
    expectOk(await reversePayment(shop, entry.id));
    await expectSound(shop.db);
  });

  it('holds the payment whose money it gave, and only that', async () => {
    const first = await pay(30_000);
    const second = await pay(30_000);
    const entry = expectOk(await giveBack(whole, { giveBack: 'cash' }));
    const before = await accounts();
    for (const { id } of [first, second])
      expect(await reversePayment(shop, id)).toEqual({ ok: false, error: 'returned-since' });
    expect(await accounts()).toEqual(before);
    expectOk(await reversePayment(shop, entry.id));
    expectOk(await reversePayment(shop, first.id));
    await expectSound(shop.db);
  });

  it('leaves a sale that is not cancelled while one of its returns stands', async () => {
    const { sale } = await sell(shop, customerId, {
      items: [
        { description: 'Mesa', quantity: 1, unitCents: 40_000 },
        { description: 'Sofá', quantity: 1, unitCents: 60_000 },
      ],
      totalCents: 100_000,
      downPaymentCents: 60_000,
      installmentCount: 1,
    });
    saleId = sale.id;
    const table = expectOk(await giveBack(chairs(1)));
    const sofa = expectOk(await giveBack(whole));
    expect(sofa.installmentIds).toEqual([]);
    expectOk(await reversePayment(shop, table.id));
    expect(await cancelSale(shop, saleId)).toEqual({ ok: false, error: 'has-payments' });
    expectOk(await reversePayment(shop, sofa.id));
    expectOk(await cancelSale(shop, saleId));
    await expectSound(shop.db);
  });
});

describe('a return is refused', () => {
  const refusal = async (goods: Goods, more: Partial<ReturnRequest> = {}) => {
    const before = await accounts();
    const refused = await giveBack(goods, more);
    expect(await accounts()).toEqual(before);
    expect((await shop.db.journal.toArray()).some(({ kind }) => kind === 'return')).toBe(false);
    return refused.ok ? null : refused.error.reason;
  };

  it('of nothing, too much or a sale that is not there', async () => {
    expect(await refusal(chairs(0))).toBe('quantity-not-positive');
    expect(await refusal(chairs(5))).toBe('more-than-bought');
    expect(await refusal(chairs(Number.MAX_SAFE_INTEGER))).toBe('more-than-bought');
    expect(await refusal({ kind: 'amount', cents: 9_999_999_999 })).toBe('by-item-only');
    expect(await refusal(whole, { saleId: 'none' })).toBe('sale-not-found');
  });

  it('when the account is no longer as it was seen', async () => {
    const seen = await seenFor(whole);
    await pay(30_000);
    expect(await refusal(whole, { seen })).toBe('amount-changed');
  });

  it('of a cancelled sale', async () => {
    expectOk(await cancelSale(shop, saleId));
    expect(await refusal(whole)).toBe('sale-cancelled');
  });

  it('while what is open is in an agreement', async () => {
    const open = await openInstallmentsOf(shop.db, customerId);
    const { agreement } = expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: open.slice(0, 1).map(({ id }) => id),
        updatedCents: 30_000,
        discountCents: 0,
        downPaymentCents: 0,
        downPaymentMeans: 'cash',
        count: 2,
        firstDueDay: '2026-12-21',
        interval: { kind: 'monthly' },
      }),
    );
    expect(await refusal(chairs(1))).toBe('covered-by-agreement');
    expectOk(await undoAgreement(shop, agreement.id));
    expectOk(await giveBack(chairs(1)));
  });

  it('of the same item from two windows at once: one gets it, nothing is half saved', async () => {
    const seen = await seenFor(chairs(4));
    const both = await Promise.all([giveBack(chairs(4), { seen }), giveBack(chairs(4), { seen })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      error: { reason: 'more-than-bought', leftQuantity: 0 },
    });
    expect(await shop.db.payments.where('originId').equals(saleId).count()).toBe(2);
    await expectSound(shop.db);
  });
});

describe('the check of the records', () => {
  const kinds = async () => (await checkIntegrity(shop.db)).map(({ kind }) => kind);

  it('finds an item that came back more often than it was bought', async () => {
    const { id } = expectOk(await giveBack(chairs(4)));
    await shop.db.payments.update(id, { returned: [{ item: 0, quantity: 5 }] });
    expect(await kinds()).toEqual(['return']);
    const [finding] = await checkIntegrity(shop.db);
    expect(finding && findingText(finding, () => 'Francisca').replaceAll('\u00a0', ' ')).toBe(
      'O que voltou de uma compra de Francisca não confere com ela: está R$ 600,00 e deveria ser R$ 1.000,00.',
    );
  });

  it('finds a return that does not come to what the goods are worth', async () => {
    await pay(30_000);
    const { id } = expectOk(await giveBack(whole, { giveBack: 'cash' }));
    await shop.db.payments.update(id, { totalCents: -39_999, means: [{ means: 'cash', cents: -39_999 }] });
    expect(await kinds()).toEqual(['return']);
    await shop.db.payments.update(id, { totalCents: 40_000, means: [{ means: 'cash', cents: 40_000 }] });
    expect(await kinds()).toContain('payment-sum');
  });

  it('finds store credit that no entry gave', async () => {
    await shop.db.summaries.update(customerId, { creditCents: 1 });
    expect(await kinds()).toEqual(['summary']);
  });
});
