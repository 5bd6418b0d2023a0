import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { recordChequeCount } from '@renderer/use-cases/cheques/record-count';
import { addBuyer, clear, everything, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const openWith = async (day = '2026-11-20') => {
  const shop = openShop(day);
  const buyer = await addBuyer(shop);
  return { shop, buyer, id: await takeOne(shop, buyer) };
};

const refuse = async (shop: TestShop, act: () => Promise<unknown>, error: object) => {
  const before = await everything(shop);
  expect(await act()).toMatchObject({ ok: false, error });
  expect(await everything(shop)).toEqual(before);
};

describe('a deposit', () => {
  it('waits for the good day (Súmula 370)', async () => {
    const { shop, id } = await openWith();
    shop.clock.day = '2026-12-20';
    await refuse(shop, () => moveCheques(shop, { chequeIds: [id], move: 'deposit', day: '2026-12-20' }), {
      reason: 'blocked',
      chequeId: id,
      block: { reason: 'before-good-day', goodDay: '2026-12-21' },
    });
  });

  it('of several is one slip, or none where one of them cannot go', async () => {
    const { shop, buyer, id } = await openWith();
    const late = await takeOne(shop, buyer, { number: '9', goodDay: '2027-01-21' });
    shop.clock.day = '2026-12-21';
    await refuse(
      shop,
      () => moveCheques(shop, { chequeIds: [id, late], move: 'deposit', day: '2026-12-21' }),
      { reason: 'blocked', chequeId: late },
    );
    shop.clock.day = '2027-01-21';
    const moved = expectOk(
      await moveCheques(shop, {
        chequeIds: [id, late],
        move: 'deposit',
        day: '2027-01-21',
        to: ' Conta 123 ',
      }),
    );
    const slips = new Set(moved.map(({ events }) => events.at(-1)?.batchId));
    expect(slips.size).toBe(1);
    expect(moved[0]?.events.at(-1)?.to).toBe('Conta 123');
    const lines = await shop.db.journal
      .where('refId')
      .equals([...slips][0] ?? '')
      .toArray();
    expect(lines).toMatchObject([{ kind: 'cheque-moved', cents: 30_000, detail: { move: 'deposit' } }]);
  });
});

describe('moves out of order', () => {
  it('are refused: clearing before the deposit, days before the last, days to come, unknown cheques', async () => {
    const { shop, id } = await openWith();
    shop.clock.day = '2026-12-22';
    await refuse(shop, () => clearCheques(shop, { chequeIds: [id], day: '2026-12-22' }), {
      reason: 'blocked',
      block: { reason: 'not-from-here', status: 'held' },
    });
    await move(shop, id, { move: 'deposit', day: '2026-12-22' });
    await refuse(shop, () => clearCheques(shop, { chequeIds: [id], day: '2026-12-21' }), {
      block: { reason: 'before-last', day: '2026-12-22' },
    });
    await refuse(shop, () => clearCheques(shop, { chequeIds: [id], day: '2026-12-23' }), {
      block: { reason: 'day-in-the-future' },
    });
    await refuse(shop, () => moveCheques(shop, { chequeIds: ['x'], move: 'stop', day: '2026-12-22' }), {
      reason: 'cheque-not-found',
    });
  });
});

describe('a return', () => {
  it('opens what it covers as if never paid, counts against the customer, and needs its reason', async () => {
    const { shop, buyer, id } = await openWith();
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await refuse(shop, () => moveCheques(shop, { chequeIds: [id], move: 'return', day: '2026-12-21' }), {
      block: { reason: 'reason-missing' },
    });
    await move(shop, id, { move: 'return', day: '2026-12-23', reason: 22 });
    const [first = ''] = buyer.installmentIds;
    const installment = await shop.db.installments.get(first);
    expect(installment).toMatchObject({ open: 1, paidCents: 0 });
    expect(installment?.awaiting).toBeUndefined();
    expect(await shop.db.summaries.get(buyer.customerId)).toMatchObject({
      oldestDueDay: '2026-12-21',
      returnedCheques: 1,
      chequeReturns: 1,
    });
    expect(await shop.db.payments.count()).toBe(0);
  });

  it('by a mistake of the bank says nothing of how the customer pays', async () => {
    const { shop, buyer, id } = await openWith();
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-23', reason: 27 });
    const summary = await shop.db.summaries.get(buyer.customerId);
    expect(summary?.returnedCheques).toBeUndefined();
    expect(summary?.chequeReturns).toBeUndefined();
    expect(summary?.oldestDueDay).toBe('2026-12-21');
  });

  it('by a mistake of the bank counts once the cheque is at the notary all the same', async () => {
    const { shop, buyer, id } = await openWith();
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-23', reason: 32 });
    await move(shop, id, { move: 'protest', day: '2026-12-24' });
    expect((await shop.db.summaries.get(buyer.customerId))?.returnedCheques).toBe(1);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('by 12, 13 and 14 is the last: the cheque is not presented again', async () => {
    for (const reason of [13, 14]) {
      const { shop, id } = await openWith();
      await move(shop, id, { move: 'deposit', day: '2026-12-21' });
      await move(shop, id, { move: 'return', day: '2026-12-22', reason });
      await refuse(shop, () => moveCheques(shop, { chequeIds: [id], move: 'redeposit', day: '2026-12-22' }), {
        block: { reason: 'not-again', code: reason },
      });
    }
    const { shop, id } = await openWith();
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
    await move(shop, id, { move: 'redeposit', day: '2026-12-23' });
    await move(shop, id, { move: 'return', day: '2026-12-24', reason: 12 });
    await refuse(shop, () => moveCheques(shop, { chequeIds: [id], move: 'redeposit', day: '2026-12-24' }), {
      block: { reason: 'not-again', code: 12 },
    });
  });
});

describe('a cheque passed on', () => {
  it('is waited for, clears with the one who has it, or comes back', async () => {
    const { shop, buyer, id } = await openWith();
    await move(shop, id, { move: 'pass-on', day: '2026-11-25', to: 'Distribuidora Sul' });
    expect(await shop.db.summaries.get(buyer.customerId)).toMatchObject({ awaitingCount: 1 });
    await move(shop, id, { move: 'come-back', day: '2026-11-26' });
    await move(shop, id, { move: 'pass-on', day: '2026-11-27', to: 'Distribuidora Sul' });
    await clear(shop, id, '2026-12-22');
    expect(await shop.db.installments.get(buyer.installmentIds[0] ?? '')).toMatchObject({ open: 0 });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });
});

describe('a count of the drawer', () => {
  it('is written down with what was missing', async () => {
    const { shop, buyer, id } = await openWith();
    const missing = await takeOne(shop, buyer, { number: '9' });
    expectOk(await recordChequeCount(shop, { countedIds: [id], missingIds: [missing] }));
    const line = await shop.db.journal.orderBy('seq').last();
    expect(line).toMatchObject({
      kind: 'cheques-counted',
      cents: 15_000,
      label: '1 de 2 cheques',
      detail: { chequeIds: [id], missingIds: [missing] },
    });
    await refuse(shop, () => recordChequeCount(shop, { countedIds: ['x'], missingIds: [] }), {
      reason: 'cheque-not-found',
    });
  });
});
