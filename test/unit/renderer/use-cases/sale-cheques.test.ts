import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { registerSale, type SaleRequest } from '@renderer/use-cases/register-sale';
import type { SaleCheque, SaleCheques } from '@renderer/use-cases/sale-cheques';
import { expectSound } from '@test/support/expect-sound';
import { down, five, saleFace, withDown } from '@test/support/sale-cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await addCustomer(shop);
});

const openCents = async () => (await shop.db.summaries.get(customerId))?.openCents;

describe('a sale paid with cheques', () => {
  it('takes one for each installment, which then waits for it', async () => {
    const { sale, installments, cheques } = await sell(shop, customerId, { cheques: { installments: five } });
    expect(cheques.map(({ number, installmentIds }) => [number, installmentIds])).toEqual(
      installments.map(({ id }, index) => [`00000${index + 1}`, [id]]),
    );
    expect(installments.map(({ awaiting }) => awaiting)).toEqual(cheques.map(({ id }) => [id]));
    expect(await shop.db.installments.bulkGet(installments.map(({ id }) => id))).toEqual(installments);
    expect(new Set(cheques.map(({ receiptNumber }) => receiptNumber))).toEqual(new Set([1]));
    expect(await shop.db.summaries.get(customerId)).toMatchObject({
      openCents: 75_000,
      awaitingCents: 75_000,
      dueDays: [],
    });
    const lines = await shop.db.journal.toArray();
    expect(lines.map(({ kind }) => kind)).toEqual(['sale', 'cheque-taken']);
    expect(lines[0]?.refId).toBe(sale.id);
    await expectSound(shop.db);
  });

  it('lets one cheque cover several installments, and leave others to the carnê', async () => {
    const cheque = { ...saleFace(1, { cents: 30_000 }), covers: [0, 1] };
    const { installments } = await sell(shop, customerId, { cheques: { installments: [cheque] } });
    expect(installments.map(({ awaiting = [] }) => awaiting.length)).toEqual([1, 1, 0, 0, 0]);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({
      openCents: 75_000,
      awaitingCents: 30_000,
    });
    await expectSound(shop.db);
  });

  it('has no payment for a down payment by cheque until the bank paid it', async () => {
    const { sale, cheques } = await sell(shop, customerId, withDown(down));
    expect(sale.downPaymentCents).toBe(10_000);
    expect(await shop.db.payments.count()).toBe(0);
    expect(cheques).toMatchObject([{ saleId: sale.id, cents: 10_000 }]);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({
      openCents: 85_000,
      awaitingCents: 10_000,
    });
    await expectSound(shop.db);
    shop.clock.day = '2026-11-30';
    const chequeIds = cheques.map(({ id }) => id);
    expectOk(await moveCheques(shop, { chequeIds, move: 'deposit', day: '2026-11-25' }));
    expectOk(await clearCheques(shop, { chequeIds, day: '2026-11-27' }));
    expect(await openCents()).toBe(75_000);
    expect(await shop.db.payments.toArray()).toMatchObject([{ totalCents: 10_000, day: '2026-11-27' }]);
    await expectSound(shop.db);
  });

  it('asks for a decision with the down payment by cheque counted, which is not paid yet', async () => {
    await shop.db.customers.update(customerId, { limitCents: 80_000 });
    const request = { customerId, day: '2026-11-20', description: 'Fogão', items: [] };
    const plan = { installmentCount: 5, firstDueDay: '2026-12-21', interval: { kind: 'monthly' as const } };
    const asked = { ...request, ...plan, totalCents: 85_000, downPaymentCents: 10_000 };
    const byCheque = { downPaymentMeans: 'cheque' as const, cheques: { downPayment: down } };
    expect(await registerSale(shop, { ...asked, ...byCheque })).toMatchObject({
      error: { reason: 'decision-needed', need: { overCents: 5_000 } },
    });
    expectOk(await registerSale(shop, { ...asked, downPaymentMeans: 'cash' }));
  });
});

describe('cheques that do not fit the sale', () => {
  const taken = (which: SaleCheques, change: Partial<SaleRequest> = {}) =>
    registerSale(shop, {
      customerId,
      day: shop.clock.today(),
      description: 'Fogão',
      items: [],
      totalCents: 75_000,
      downPaymentCents: 0,
      downPaymentMeans: 'cash',
      installmentCount: 5,
      firstDueDay: '2026-12-21',
      interval: { kind: 'monthly' },
      ...change,
      cheques: which,
    });
  const [first, second] = five as [SaleCheque, SaleCheque];

  it.each<[string, SaleCheques, Partial<SaleRequest>, unknown]>([
    ['a down payment by cheque without one', {}, withDown(), { reason: 'down-payment-cheque' }],
    [
      'one of another amount',
      { downPayment: { ...down, cents: 9_999 } },
      withDown(),
      { reason: 'down-payment-cheque' },
    ],
    [
      'one beside a down payment in cash',
      { downPayment: down },
      { ...withDown(), downPaymentMeans: 'cash' },
      { reason: 'down-payment-cheque' },
    ],
    [
      'one that covers nothing',
      { installments: [first, { ...second, covers: [] }] },
      {},
      { reason: 'cheque-covers-nothing', index: 1 },
    ],
    [
      'one for an installment the plan has not',
      { installments: [{ ...first, covers: [5] }] },
      {},
      { reason: 'cheque-covers-nothing', index: 0 },
    ],
    [
      'the same one twice',
      { installments: [first, { ...first, covers: [1] }] },
      {},
      { reason: 'cheque', of: 1, error: { reason: 'twice', index: 1 } },
    ],
    [
      'the down payment again for an installment',
      { downPayment: down, installments: [first, { ...down, covers: [1] }] },
      withDown(),
      { reason: 'cheque', of: 1, error: { reason: 'twice', index: 2 } },
    ],
    [
      'a down payment good before it was written',
      { downPayment: { ...down, goodDay: '2026-11-19' }, installments: five },
      withDown(),
      { reason: 'cheque', of: 'down-payment', error: { reason: 'good-before-issue', index: 0 } },
    ],
  ])('%s leaves nothing behind', async (_, which, change, error) => {
    expect(await taken(which, change)).toEqual({ ok: false, error });
    for (const table of ['sales', 'installments', 'cheques', 'payments', 'journal'] as const)
      expect(await shop.db[table].count()).toBe(0);
    expect(await openCents()).toBe(0);
  });

  it('one the shop has already leaves nothing of the second sale behind', async () => {
    await sell(shop, customerId, { cheques: { installments: [first] } });
    const before = await shop.db.installments.toArray();
    expect(await taken({ installments: [second, first] })).toMatchObject({
      ok: false,
      error: { reason: 'cheque', of: 1, error: { reason: 'already-taken', cheque: { number: '000001' } } },
    });
    expect(await shop.db.installments.toArray()).toEqual(before);
    expect(await shop.db.cheques.count()).toBe(1);
    await expectSound(shop.db);
  });
});
