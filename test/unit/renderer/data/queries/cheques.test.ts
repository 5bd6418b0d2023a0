import {
  chequesOf,
  hasCheques,
  lastEndedMonth,
  readChequeFile,
  readDrawer,
  readDrawerStart,
  readEndedCheques,
} from '@renderer/data/queries/cheques';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { addBuyer, aFace, type Buyer, clear, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let buyer: Buyer;

beforeEach(async () => {
  shop = openShop('2026-11-20');
  buyer = await addBuyer(shop);
});

const numbers = (cheques: readonly { number: string }[]) => cheques.map(({ number }) => number);

describe('the drawer', () => {
  it('has what stands by its good day, and not what ended or was taken back', async () => {
    expect(await hasCheques(shop.db)).toBe(false);
    expect(await lastEndedMonth(shop.db)).toBeUndefined();
    await takeOne(shop, buyer, { number: '3', goodDay: '2027-01-20' });
    await takeOne(shop, buyer, { number: '1', goodDay: '2026-11-25' });
    const paid = await takeOne(shop, buyer, { number: '2', goodDay: '2026-12-10' });
    const mistake = await takeOne(shop, buyer, { number: '4' });
    expectOk(await undoChequeMove(shop, mistake));
    await move(shop, paid, { move: 'deposit', day: '2026-12-10' });
    expect(numbers(await readDrawer(shop.db))).toEqual(['1', '2', '3']);
    await clear(shop, paid, '2026-12-12');
    expect(numbers(await readDrawer(shop.db))).toEqual(['1', '3']);
    expect(numbers(await readEndedCheques(shop.db, '2026-12'))).toEqual(['2']);
    expect(await readEndedCheques(shop.db, '2026-11')).toEqual([]);
    expect(numbers(await readEndedCheques(shop.db, null))).toEqual(['2']);
    expect(await lastEndedMonth(shop.db)).toBe('2026-12');
    expect(numbers(await chequesOf(shop.db, buyer.customerId))).toEqual(['1', '2', '4', '3']);
    expect(await hasCheques(shop.db)).toBe(true);
  });

  it('begins with the first of each state where there are very many, and says so', async () => {
    await takeOne(shop, buyer, { number: '1' });
    expect(await readDrawerStart(shop.db)).toMatchObject({ isWhole: true, cheques: [{ number: '1' }] });
    const cheques = Array.from({ length: 200 }, (_, index) => ({
      ...aFace,
      number: String(1_000 + index),
      goodDay: index < 100 ? '2026-12-01' : '2026-12-02',
      installmentIds: [],
    }));
    expectOk(await takeCheques(shop, { customerId: buyer.customerId, day: '2026-11-20', cheques }));
    const start = await readDrawerStart(shop.db);
    expect(start.isWhole).toBe(false);
    expect(start.cheques.length).toBeLessThan(201);
    // All of the first day, so that nothing before what is seen is missing.
    expect(start.cheques.filter(({ goodDay }) => goodDay === '2026-12-01')).toHaveLength(100);
  });
});

describe('the file of a cheque', () => {
  it('has what it covers, and the cheques of an exchange on either side', async () => {
    const old = await takeOne(shop, buyer);
    const [fresh] = expectOk(
      await replaceCheque(shop, {
        chequeId: old,
        day: '2026-11-20',
        cheques: [{ ...aFace, number: '000777', goodDay: '2027-01-10' }],
      }),
    );
    const before = await readChequeFile(shop.db, old);
    expect(before?.replacements.map(({ id }) => id)).toEqual([fresh?.id]);
    expect(before?.customer.id).toBe(buyer.customerId);
    const after = await readChequeFile(shop.db, fresh?.id ?? '');
    expect(after?.replaced?.id).toBe(old);
    expect(after?.installments.map(({ id }) => id)).toEqual([buyer.installmentIds[0]]);
    expect(await readChequeFile(shop.db, 'nobody')).toBeNull();
  });
});
