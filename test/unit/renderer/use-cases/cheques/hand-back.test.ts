import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { addBuyer, aFace, clear, everything, move, takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const DAY = '2026-12-28';

/** A cheque that came back for want of funds. */
const returned = async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const id = await takeOne(shop, buyer);
  await move(shop, id, { move: 'deposit', day: '2026-12-21' });
  await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
  shop.clock.day = DAY;
  return { shop, buyer, id, first: buyer.installmentIds[0] ?? '' };
};

const inPix = (cents: number) => [{ means: 'pix' as const, cents }];

describe('a cheque had back', () => {
  it('for money pays what it covered, with late charges', async () => {
    const { shop, buyer, id, first } = await returned();
    const redeemed = expectOk(
      await redeemCheque(shop, { chequeId: id, day: DAY, payment: { means: inPix(15_335), waive: 0 } }),
    );
    const paymentId = redeemed.events.at(-1)?.paymentId ?? '';
    expect(await shop.db.payments.get(paymentId)).toMatchObject({ chequeId: id, totalCents: 15_335 });
    expect(await shop.db.installments.get(first)).toMatchObject({ open: 0, settledDay: DAY });
    const summary = await shop.db.summaries.get(buyer.customerId);
    expect(summary?.returnedCheques).toBeUndefined();
    expect(summary?.chequeReturns).toBe(1);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('for too much money is refused whole', async () => {
    const { shop, id } = await returned();
    const before = await everything(shop);
    expect(
      await redeemCheque(shop, { chequeId: id, day: DAY, payment: { means: inPix(15_336), waive: 0 } }),
    ).toMatchObject({
      ok: false,
      error: { reason: 'payment', error: { reason: 'over-balance', balanceCents: 15_335 } },
    });
    expect(await everything(shop)).toEqual(before);
  });

  it('for nothing leaves what it covered open, and a loose one owed unless that is given up', async () => {
    const { shop, id, first } = await returned();
    expectOk(await redeemCheque(shop, { chequeId: id, day: DAY, cancelOwn: true }));
    expect(await shop.db.installments.get(first)).toMatchObject({ open: 1 });
    for (const cancelOwn of [false, true]) {
      const loose = openShop();
      const customerId = await addCustomer(loose);
      const chequeId = await takeOne(loose, { customerId, installmentIds: [] }, { installmentIds: [] });
      expectOk(await redeemCheque(loose, { chequeId, day: '2026-11-20', cancelOwn }));
      const owed = cancelOwn ? 0 : 15_000;
      expect(await loose.db.summaries.get(customerId)).toMatchObject({ openCents: owed });
      expectOk(await undoChequeMove(loose, chequeId));
      expect(await loose.db.summaries.get(customerId)).toMatchObject({ openCents: 15_000, awaitingCount: 1 });
      expect(await checkIntegrity(loose.db)).toEqual([]);
    }
  });
});

describe('a cheque exchanged', () => {
  it('is followed by others that cover the same, and comes back with them undone', async () => {
    const { shop, id, first } = await returned();
    const before = await shop.db.installments.get(first);
    const taken = expectOk(
      await replaceCheque(shop, {
        chequeId: id,
        day: DAY,
        cheques: ['201', '202'].map((number) => ({
          ...aFace,
          number,
          cents: 7_700,
          issueDay: DAY,
          goodDay: '2027-01-10',
        })),
      }),
    );
    expect(taken.map(({ installmentIds }) => installmentIds)).toEqual([[first], [first]]);
    expect((await shop.db.installments.get(first))?.awaiting).toHaveLength(2);
    expect((await shop.db.cheques.get(id))?.status).toBe('replaced');
    expect(await undoChequeMove(shop, taken[0]?.id ?? '')).toEqual({ ok: false, error: 'is-replacement' });
    expectOk(await undoChequeMove(shop, id));
    expect(await shop.db.installments.get(first)).toEqual(before);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('is not taken back once one of the others moved, nor made where nothing is owed', async () => {
    const { shop, id } = await returned();
    const cheques = [{ ...aFace, number: '201', issueDay: DAY, goodDay: DAY }];
    const [other] = expectOk(await replaceCheque(shop, { chequeId: id, day: DAY, cheques }));
    await move(shop, other?.id ?? '', { move: 'deposit', day: DAY });
    expect(await undoChequeMove(shop, id)).toEqual({ ok: false, error: 'moved-since' });
    await clear(shop, other?.id ?? '', '2026-12-29');
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('before it failed costs no late charges of the time the shop agreed to wait', async () => {
    const shop = openShop('2026-12-21');
    const buyer = await addBuyer(shop);
    const id = await takeOne(shop, buyer, { issueDay: '2026-12-21', goodDay: '2027-01-20' });
    shop.clock.day = '2027-01-15';
    const cheques = [{ ...aFace, number: '301', issueDay: '2027-01-15', goodDay: '2027-02-15' }];
    const [other] = expectOk(await replaceCheque(shop, { chequeId: id, day: '2027-01-15', cheques }));
    await move(shop, other?.id ?? '', { move: 'deposit', day: '2027-02-15' });
    await clear(shop, other?.id ?? '', '2027-02-16');
    expect((await shop.db.payments.toArray()).at(-1)?.allocations).toMatchObject([
      { feeCents: 0, interestCents: 0, principalCents: 15_000 },
    ]);
  });

  it('is refused whole where a new one was taken before', async () => {
    const { shop, buyer, id } = await returned();
    await takeOne(
      shop,
      { customerId: buyer.customerId, installmentIds: buyer.installmentIds.slice(1) },
      { number: '201' },
    );
    const before = await everything(shop);
    const replaced = await replaceCheque(shop, {
      chequeId: id,
      day: DAY,
      cheques: [{ ...aFace, number: '0201' }],
    });
    expect(replaced).toMatchObject({
      ok: false,
      error: { reason: 'take', error: { reason: 'already-taken' } },
    });
    expect(await everything(shop)).toEqual(before);
  });
});

describe('taking back', () => {
  it('goes step by step, the last first; a batch with something newer on it stays', async () => {
    const { shop, id } = await returned();
    const cheque = await shop.db.cheques.get(id);
    const deposit = cheque?.events[1]?.batchId ?? '';
    expect(await undoChequeBatch(shop, deposit)).toEqual({ ok: false, error: 'moved-since' });
    expectOk(await undoChequeMove(shop, id));
    expectOk(await undoChequeBatch(shop, deposit));
    expect(await undoChequeBatch(shop, deposit)).toEqual({ ok: false, error: 'already-undone' });
    const held = await shop.db.cheques.get(id);
    expect(held && lifeOf(held).status).toBe('held');
    expect(held?.events).toHaveLength(5);
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('of a sale gives back the cheques still in the drawer, and is refused once one left it', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    const id = await takeOne(shop, buyer);
    const other = await addBuyer(shop);
    const gone = await takeOne(shop, other, { number: '5' });
    await move(shop, gone, { move: 'pass-on', day: '2026-11-21', to: 'Fornecedor' });
    expect(await cancelSale(shop, other.saleId)).toEqual({ ok: false, error: 'has-cheques' });
    expectOk(await cancelSale(shop, buyer.saleId));
    expect((await shop.db.cheques.get(id))?.status).toBe('void');
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('of store credit that was used since is refused', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    const id = await takeOne(shop, buyer, { cents: 15_300 });
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await clear(shop, id, '2026-12-22');
    const summary = await shop.db.summaries.get(buyer.customerId);
    await shop.db.summaries.put({ ...(summary ?? expect.fail()), creditCents: 100 });
    const before = await everything(shop);
    expect(await undoChequeMove(shop, id)).toEqual({ ok: false, error: 'credit-used' });
    expect(await everything(shop)).toEqual(before);
  });

  it('of what was handed back is refused once the same cheque was given again', async () => {
    const { shop, buyer, id, first } = await returned();
    expectOk(await redeemCheque(shop, { chequeId: id, day: DAY }));
    const again = await takeOne(shop, { ...buyer, installmentIds: [first] });
    const before = await everything(shop);
    expect(await undoChequeMove(shop, id)).toEqual({ ok: false, error: 'taken-again' });
    expect(await everything(shop)).toEqual(before);
    expectOk(await undoChequeMove(shop, again));
    expectOk(await undoChequeMove(shop, id));
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('of several one by one takes their line back with the last of them', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    const cheques = ['1', '2'].map((number) => ({ ...aFace, number, installmentIds: [] }));
    const { customerId } = buyer;
    const taken = expectOk(await takeCheques(shop, { customerId, day: '2026-11-20', cheques }));
    const line = await shop.db.journal.filter(({ kind }) => kind === 'cheque-taken').first();
    const undoing = async (id = '') => {
      expectOk(await undoChequeMove(shop, id));
      return (await shop.db.journal.orderBy('seq').last())?.undoes;
    };
    expect(await undoing(taken[0]?.id)).toBeUndefined();
    expect(await undoing(taken[1]?.id)).toBe(line?.seq);
  });
});

describe('money for a cheque had back', () => {
  it('pays what is due first, in whatever order it was covered', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    const [first = '', second = ''] = buyer.installmentIds;
    const id = await takeOne(shop, buyer, { installmentIds: [second, first], cents: 30_000 });
    expectOk(
      await redeemCheque(shop, {
        chequeId: id,
        day: '2026-11-20',
        payment: { means: inPix(15_000), waive: 0 },
      }),
    );
    expect(await shop.db.installments.get(first)).toMatchObject({ open: 0 });
    expect(await shop.db.installments.get(second)).toMatchObject({ open: 1, paidCents: 0 });
  });

  it('keeps a loose one owed also where it paid late charges alone', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    const chequeId = await takeOne(shop, { customerId, installmentIds: [] }, { installmentIds: [] });
    await move(shop, chequeId, { move: 'deposit', day: '2026-12-21' });
    await move(shop, chequeId, { move: 'return', day: '2026-12-22', reason: 11 });
    shop.clock.day = DAY;
    const [own] = await shop.db.installments.toArray();
    const installmentIds = [own?.id ?? ''];
    expectOk(
      await receivePayment(shop, { customerId, installmentIds, means: inPix(100), day: DAY, waive: 0 }),
    );
    const before = await everything(shop);
    expect(await redeemCheque(shop, { chequeId, day: DAY, cancelOwn: true })).toEqual({
      ok: false,
      error: { reason: 'partly-paid' },
    });
    expect(await everything(shop)).toEqual(before);
  });
});
