import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addBuyer, clear, move, takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const deposited = async (entry: Parameters<typeof takeOne>[2] = {}) => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const id = await takeOne(shop, buyer, entry);
  await move(shop, id, { move: 'deposit', day: '2026-12-21' });
  return { shop, buyer, id, first: buyer.installmentIds[0] ?? '' };
};

describe('a cheque that clears', () => {
  it('pays on that day, in time by its good day, without charges for the wait', async () => {
    const { shop, buyer, id, first } = await deposited();
    await clear(shop, id, '2026-12-23');
    expect(await shop.db.installments.get(first)).toMatchObject({
      open: 0,
      settledDay: '2026-12-23',
      punctualDay: '2026-12-21',
      paidCents: 15_000,
    });
    const [payment] = await shop.db.payments.toArray();
    expect(payment).toMatchObject({
      day: '2026-12-23',
      means: [{ means: 'cheque', cents: 15_000 }],
      chequeId: id,
      allocations: [{ interestCents: 0, feeCents: 0, principalCents: 15_000 }],
    });
    expect(await shop.db.summaries.get(buyer.customerId)).toMatchObject({
      settledCount: 1,
      settledLateCount: 0,
      lastPaymentDay: '2026-12-23',
    });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is late by what the shop agreed to wait after the due day, still without charges', async () => {
    const { shop, buyer, id } = await deposited({ goodDay: '2026-12-21', cents: 15_000 });
    await clear(shop, id, '2026-12-22');
    const other = await takeOne(
      shop,
      { customerId: buyer.customerId, installmentIds: buyer.installmentIds.slice(1) },
      { number: '2', issueDay: '2026-12-22', goodDay: '2027-02-10' },
    );
    await move(shop, other, { move: 'deposit', day: '2027-02-10' });
    await clear(shop, other, '2027-02-11');
    const paid = await shop.db.payments.orderBy('id').last();
    expect(paid?.allocations).toMatchObject([{ feeCents: 0, interestCents: 0, principalCents: 15_000 }]);
    expect(await shop.db.summaries.get(buyer.customerId)).toMatchObject({
      settledCount: 2,
      settledLateCount: 1,
      recentLate: [0, 20],
    });
  });

  it('leaves open what it is short of, and keeps what it is over as store credit', async () => {
    const short = await deposited({ cents: 14_000 });
    await clear(short.shop, short.id, '2026-12-23');
    expect(await short.shop.db.installments.get(short.first)).toMatchObject({ open: 1, paidCents: 14_000 });
    expect(await short.shop.db.summaries.get(short.buyer.customerId)).toMatchObject({
      oldestDueDay: '2026-12-21',
      openCents: 61_000,
    });
    const over = await deposited({ cents: 15_250 });
    await clear(over.shop, over.id, '2026-12-23');
    expect(await over.shop.db.summaries.get(over.buyer.customerId)).toMatchObject({
      creditCents: 250,
      openCents: 60_000,
    });
    for (const { shop } of [short, over]) expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('after it came back pays late charges first where the owner keeps them', async () => {
    const pays = async (forgive: boolean) => {
      const { shop, id, first } = await deposited();
      await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
      await move(shop, id, { move: 'redeposit', day: '2026-12-28' });
      shop.clock.day = '2026-12-30';
      expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-12-30', forgive }));
      return {
        installment: await shop.db.installments.get(first),
        summary: await shop.db.summaries.toArray(),
      };
    };
    const kept = await pays(false);
    // Multa 2% of R$ 150,00 is R$ 3,00; nine days of 1% a month are R$ 0,45.
    expect(kept.installment).toMatchObject({ open: 1, paidCents: 15_000 - 345 });
    const forgiven = await pays(true);
    expect(forgiven.installment).toMatchObject({ open: 0, settledDay: '2026-12-30' });
    expect(forgiven.installment?.punctualDay).toBeUndefined();
    expect(forgiven.summary).toMatchObject([{ settledLateCount: 1, chequeReturns: 1 }]);
  });

  it('is not taken back as a payment, only as the cheque it came from', async () => {
    const { shop, id } = await deposited();
    await clear(shop, id, '2026-12-23');
    const [payment] = await shop.db.payments.toArray();
    expect(await reversePayment(shop, payment?.id ?? '')).toEqual({ ok: false, error: 'by-cheque' });
  });

  it('pays what a loose one is owed as', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    const id = await takeOne(shop, { customerId, installmentIds: [] }, { installmentIds: [] });
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await clear(shop, id, '2026-12-22');
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 0, settledLateCount: 0 });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });
});
