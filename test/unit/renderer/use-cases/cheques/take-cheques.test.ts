import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { type ChequeEntry, type TakeRequest, takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addBuyer, aFace, everything, takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const refuse = async (shop: TestShop, request: TakeRequest, error: object) => {
  const before = await everything(shop);
  expect(await takeCheques(shop, request)).toMatchObject({ ok: false, error });
  expect(await everything(shop)).toEqual(before);
};

describe('cheques for installments', () => {
  it('make them wait: nothing of them is due any more, and all of it is still owed', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    await takeOne(shop, buyer);
    const summary = await shop.db.summaries.get(buyer.customerId);
    expect(summary).toMatchObject({
      openCents: 75_000,
      openCount: 5,
      awaitingCents: 15_000,
      awaitingCount: 1,
      oldestDueDay: '2027-01-21',
    });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });

  it('keep them from being received in another way', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    await takeOne(shop, buyer);
    const [first = ''] = buyer.installmentIds;
    const paid = await receivePayment(shop, {
      customerId: buyer.customerId,
      installmentIds: [first],
      means: [{ means: 'pix', cents: 15_000 }],
      day: TODAY,
      waive: 0,
    });
    expect(paid).toMatchObject({ ok: false, error: { reason: 'awaiting-cheque' } });
  });

  it('are several for one installment, or one for several', async () => {
    const shop = openShop();
    const { customerId, installmentIds } = await addBuyer(shop);
    const [first = '', second = ''] = installmentIds;
    const cheques = [
      { ...aFace, cents: 10_000, installmentIds: [first] },
      { ...aFace, number: '124', cents: 20_000, installmentIds: [first, second] },
    ];
    const taken = expectOk(await takeCheques(shop, { customerId, day: TODAY, cheques }));
    expect((await shop.db.installments.get(first))?.awaiting).toEqual(taken.map(({ id }) => id).sort());
    expect((await shop.db.installments.get(second))?.awaiting).toEqual([taken[1]?.id]);
    expect(await shop.db.summaries.get(customerId)).toMatchObject({
      awaitingCents: 30_000,
      awaitingCount: 2,
    });
  });
});

describe('a loose cheque', () => {
  it('is owed on its own, due on its good day, and waited for', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    const id = await takeOne(shop, { customerId, installmentIds: [] }, { installmentIds: [] });
    const [own] = await shop.db.installments.toArray();
    expect(own).toMatchObject({
      originKind: 'cheque',
      originId: id,
      dueDay: '2026-12-21',
      principalCents: 15_000,
      description: 'Cheque 000123 · Bradesco',
      awaiting: [id],
    });
    expect(await checkIntegrity(shop.db)).toEqual([]);
  });
});

describe('cheques taken together', () => {
  it('have one receipt, one line of the journal, and their numbers go on', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    const loose = (number: string): ChequeEntry => ({ ...aFace, number, installmentIds: [] });
    const take = async (...numbers: string[]) =>
      expectOk(await takeCheques(shop, { customerId, day: TODAY, cheques: numbers.map(loose) }));
    expect((await take('1', '2')).map(({ receiptNumber }) => receiptNumber)).toEqual([1, 1]);
    expect((await take('3')).map(({ receiptNumber }) => receiptNumber)).toEqual([2]);
    const lines = await shop.db.journal.where('refId').above('').toArray();
    expect(lines.filter(({ kind }) => kind === 'cheque-taken')).toMatchObject([
      { cents: 30_000, label: 'Francisca Lima Teixeira · 2 cheques' },
      { cents: 15_000, label: 'Francisca Lima Teixeira · cheque 3' },
    ]);
  });
});

describe('what is refused, leaving nothing behind', () => {
  it('no cheque, nobody, or a day to come', async () => {
    const shop = openShop();
    const { customerId } = await addBuyer(shop);
    const loose = { ...aFace, installmentIds: [] };
    await refuse(shop, { customerId, day: TODAY, cheques: [] }, { reason: 'no-cheque' });
    await refuse(
      shop,
      { customerId: 'nobody', day: TODAY, cheques: [loose] },
      { reason: 'customer-not-found' },
    );
    await refuse(shop, { customerId, day: '2026-11-21', cheques: [loose] }, { reason: 'day-in-the-future' });
  });

  it('a cheque good before it was written, or without a number, naming which', async () => {
    const shop = openShop();
    const { customerId } = await addBuyer(shop);
    const good = { ...aFace, installmentIds: [] };
    const early = { ...good, number: '7', goodDay: '2026-11-19' };
    await refuse(
      shop,
      { customerId, day: TODAY, cheques: [good, early] },
      { reason: 'good-before-issue', index: 1 },
    );
    await refuse(
      shop,
      { customerId, day: TODAY, cheques: [good, { ...good, number: '' }] },
      { reason: 'invalid', index: 1 },
    );
  });

  it('the same cheque twice, however many zeros were typed', async () => {
    const shop = openShop();
    const buyer = await addBuyer(shop);
    const { customerId } = buyer;
    const loose = { ...aFace, installmentIds: [] };
    await refuse(
      shop,
      { customerId, day: TODAY, cheques: [loose, { ...loose, number: '123', branch: '01234' }] },
      { reason: 'twice', index: 1 },
    );
    const id = await takeOne(shop, buyer);
    await refuse(
      shop,
      { customerId, day: TODAY, cheques: [{ ...loose, number: '0123' }] },
      { reason: 'already-taken', index: 0, cheque: expect.objectContaining({ id }) },
    );
  });

  it('an installment that is paid, another’s, or of a sale not yet made', async () => {
    const shop = openShop();
    const { customerId, installmentIds } = await addBuyer(shop);
    const other = await addBuyer(shop);
    const [first = ''] = installmentIds;
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [first],
        means: [{ means: 'cash', cents: 15_000 }],
        day: TODAY,
        waive: 0,
      }),
    );
    for (const id of [first, other.installmentIds[1] ?? '', 'none']) {
      const cheques = [
        { ...aFace, number: '1', installmentIds: [] },
        { ...aFace, installmentIds: [id] },
      ];
      await refuse(shop, { customerId, day: TODAY, cheques }, { reason: 'installment-not-open', index: 1 });
    }
    const cheques = [{ ...aFace, installmentIds: installmentIds.slice(1, 2) }];
    await refuse(shop, { customerId, day: '2026-11-19', cheques }, { reason: 'before-sale', day: TODAY });
  });
});

it('may come again once the customer had it back', async () => {
  const shop = openShop();
  const buyer = await addBuyer(shop);
  const chequeId = await takeOne(shop, buyer);
  expectOk(await redeemCheque(shop, { chequeId, day: TODAY }));
  await takeOne(shop, buyer);
  expect(await shop.db.cheques.count()).toBe(2);
  expect(await checkIntegrity(shop.db)).toEqual([]);
});
