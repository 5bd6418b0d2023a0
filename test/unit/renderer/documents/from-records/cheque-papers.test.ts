import { customerFile } from '@renderer/data/queries/customer-file';
import { chequeHandoverDataSchema } from '@renderer/documents/definitions/cheque-handover-data';
import { chequeListDataSchema } from '@renderer/documents/definitions/cheque-list-data';
import { chequeReceiptDataSchema } from '@renderer/documents/definitions/cheque-receipt-data';
import { depositSlipDataSchema } from '@renderer/documents/definitions/deposit-slip-data';
import { chequeHandoverPaper } from '@renderer/documents/from-records/cheque-handover';
import { chequeListPaper } from '@renderer/documents/from-records/cheque-list';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import { depositSlipPaper } from '@renderer/documents/from-records/deposit-slip';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { type RedeemRequest, redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { type ChequeEntry, takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeBatch, undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { addBuyer, aFace, type Buyer, move, takeOne } from '@test/support/cheques';
import { shop as house } from '@test/support/papers';
import { addCustomer, expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let buyer: Buyer;

beforeEach(async () => {
  shop = openShop();
  buyer = await addBuyer(shop);
});

const file = async (customerId = buyer.customerId) => {
  const found = await customerFile(shop.db, customerId);
  if (!found) throw new Error('expected a customer');
  return { ...found, shop: house };
};

const read = async (id: string): Promise<Cheque> => {
  const cheque = await shop.db.cheques.get(id);
  if (!cheque) throw new Error('expected a cheque');
  return cheque;
};

const take = async (cheques: readonly Partial<ChequeEntry>[]): Promise<Cheque[]> =>
  expectOk(
    await takeCheques(shop, {
      customerId: buyer.customerId,
      day: shop.clock.today(),
      cheques: cheques.map((entry) => ({ ...aFace, installmentIds: [], ...entry })),
    }),
  );

const receipt = async (receiptNumber = 1, isSecondCopy = false) => {
  const paper = chequeReceiptPaper({ ...(await file()), receiptNumber, isSecondCopy });
  return paper && chequeReceiptDataSchema.parse(paper.data);
};

const handover = async (id: string) => {
  const records = await file();
  const cheque = records.cheques.find((one) => one.id === id);
  const paper = cheque && chequeHandoverPaper({ ...records, cheque });
  return paper && chequeHandoverDataSchema.parse(paper.data);
};

describe('the receipt of cheques', () => {
  it('has those of one taking, the earliest good day first, with what each covers', async () => {
    const [first = '', second = '', third = '', , fifth = ''] = buyer.installmentIds;
    await take([
      { number: '000126', goodDay: '2027-02-22', installmentIds: [first, third] },
      { number: '000124', goodDay: '2027-01-21', installmentIds: [second, third, fifth] },
      { number: '000125', goodDay: '2027-02-21', installmentIds: [first, second, third] },
      { number: '000123', goodDay: '2026-12-21', installmentIds: [first] },
    ]);
    await take([{ number: '000200' }]);
    const data = await receipt();
    expect(data).toMatchObject({ number: '1', day: '2026-11-20', isSecondCopy: false });
    expect(data?.reversal).toBeUndefined();
    // 21/02/2027 is a Sunday and 21/04/2027 a holiday: these installments are due a day later.
    expect(data?.cheques.map(({ number, covers }) => [number, covers])).toEqual([
      ['000123', ['Parcela 1 de 5 · Guarda-roupa 6 portas, vence em 21/12/2026']],
      ['000124', ['Parcelas 2, 3 e 5 de 5 · Guarda-roupa 6 portas, vencem de 21/01/2027 a 22/04/2027']],
      ['000125', ['Parcelas 1 a 3 de 5 · Guarda-roupa 6 portas, vencem de 21/12/2026 a 22/02/2027']],
      ['000126', ['Parcelas 1 e 3 de 5 · Guarda-roupa 6 portas, vencem de 21/12/2026 a 22/02/2027']],
    ]);
    expect(data?.cheques[0]).toMatchObject({
      bank: '237',
      bankName: 'Bradesco',
      branch: '1234',
      drawer: 'Francisca Lima Teixeira',
      drawerDocument: '52998224725',
      cents: 15_000,
    });
    expect((await receipt(2))?.cheques.map(({ covers }) => covers)).toEqual([['Cheque avulso']]);
    expect(await receipt(3)).toBeNull();
  });

  it('marks one cheque, then all of it, as taken back', async () => {
    const [first, second] = await take([{ number: '1' }, { number: '2', goodDay: '2026-12-22' }]);
    shop.clock.day = '2026-11-21';
    expectOk(await undoChequeMove(shop, first?.id ?? ''));
    expect((await receipt())?.cheques.map(({ undoneOn }) => undoneOn)).toEqual(['2026-11-21', undefined]);
    shop.clock.day = '2026-11-23';
    expectOk(await undoChequeMove(shop, second?.id ?? ''));
    const data = await receipt();
    expect(data?.reversal).toEqual({ day: '2026-11-23' });
    expect(data?.cheques.map(({ undoneOn }) => undoneOn)).toEqual([undefined, undefined]);
  });

  it('names the loose cheque that another took the place of', async () => {
    const id = await takeOne(shop, buyer, { installmentIds: [] });
    expectOk(
      await replaceCheque(shop, {
        chequeId: id,
        day: shop.clock.today(),
        cheques: [{ ...aFace, number: '000300' }],
      }),
    );
    expect((await receipt(2))?.cheques.map(({ covers }) => covers)).toEqual([
      ['No lugar do cheque 000123 · Bradesco'],
    ]);
  });
});

describe('the slip for the bank', () => {
  const deposit = async (ids: readonly string[], day: string) => {
    shop.clock.day = day;
    return expectOk(await moveCheques(shop, { chequeIds: ids, move: 'deposit', day, to: 'Bradesco' }));
  };

  it('has what went there together, as it stands', async () => {
    const [a, b, c] = await take([{ number: '1' }, { number: '2' }, { number: '3' }]);
    const ids = [a, b, c].map((cheque) => cheque?.id ?? '');
    expect(depositSlipPaper({ shop: house, cheques: [a, b].flatMap((one) => one ?? []) })).toBeNull();
    const moved = await deposit(ids.slice(1), '2026-12-21');
    const slip = depositSlipPaper({ shop: house, cheques: moved });
    const data = depositSlipDataSchema.parse(slip?.data);
    expect(data).toMatchObject({ what: 'deposit', day: '2026-12-21', to: 'Bradesco', isSecondCopy: false });
    expect(data.cheques.map(({ number }) => number)).toEqual(['2', '3']);

    const [first] = moved;
    if (!first) throw new Error('expected a cheque');
    const { batchId } = lifeOf(first).last;
    await move(shop, first.id, { move: 'return', day: '2026-12-22', reason: 11 });
    const again = async () =>
      depositSlipPaper({
        shop: house,
        cheques: await Promise.all(ids.map(read)),
        batchId,
        isSecondCopy: true,
      });
    expect((await again())?.data).toMatchObject({
      isSecondCopy: true,
      cheques: [{ number: '2' }, { number: '3' }],
    });
    expectOk(await undoChequeMove(shop, first.id));
    expectOk(await undoChequeBatch(shop, batchId));
    expect(await again()).toBeNull();
  });

  it('says when the bank only keeps them', async () => {
    const id = await takeOne(shop, buyer);
    await move(shop, id, { move: 'put-in-custody', day: '2026-11-21' });
    expect(depositSlipPaper({ shop: house, cheques: [await read(id)] })?.data).toMatchObject({
      what: 'custody',
      day: '2026-11-21',
    });
  });
});

describe('the receipt of a cheque handed back', () => {
  const redeem = async (chequeId: string, more: Partial<RedeemRequest> = {}) =>
    expectOk(await redeemCheque(shop, { chequeId, day: shop.clock.today(), ...more }));
  const pix = (cents: number) => ({ means: [{ means: 'pix', cents } as const], waive: 'all' as const });

  it('is none before that', async () => {
    expect(await handover(await takeOne(shop, buyer))).toBeNull();
  });

  it('tells the payment, that nothing is left, and the last time the bank gave it back', async () => {
    const id = await takeOne(shop, buyer);
    await move(shop, id, { move: 'deposit', day: '2026-12-21' });
    await move(shop, id, { move: 'return', day: '2026-12-22', reason: 11 });
    await move(shop, id, { move: 'redeposit', day: '2026-12-28' });
    await move(shop, id, { move: 'return', day: '2026-12-29', reason: 12 });
    shop.clock.day = '2026-12-30';
    await redeem(id, { payment: pix(15_000) });
    expect(await handover(id)).toMatchObject({
      number: '000123',
      day: '2026-12-30',
      reason: { why: 'paid', receipt: '1', cents: 15_000, means: 'Pix', leftCents: 0 },
      cameBack: { day: '2026-12-29', reason: expect.stringContaining('motivo 12') },
    });
  });

  it('tells what is left of what it covered, also once that was paid too', async () => {
    const id = await takeOne(shop, buyer);
    await redeem(id, { payment: pix(10_000) });
    expect((await handover(id))?.reason).toMatchObject({ why: 'paid', cents: 10_000, leftCents: 5_000 });
    expectOk(
      await receivePayment(shop, {
        customerId: buyer.customerId,
        installmentIds: [buyer.installmentIds[0] ?? ''],
        means: [{ means: 'cash', cents: 5_000 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    expect((await handover(id))?.reason).toMatchObject({ leftCents: 5_000 });
  });

  it('tells that nothing was paid, or that nothing is owed for a loose one any more', async () => {
    const covering = await takeOne(shop, buyer);
    await redeem(covering);
    expect((await handover(covering))?.reason).toEqual({ why: 'unpaid', leftCents: 15_000 });
    const loose = await takeOne(shop, buyer, { installmentIds: [], number: '7' });
    await redeem(loose, { cancelOwn: true });
    expect((await handover(loose))?.reason).toEqual({ why: 'cancelled' });
  });

  it('names those that took its place, with their receipt, and that it was taken back', async () => {
    const id = await takeOne(shop, buyer);
    const cheques = ['11', '10'].map((number) => ({ ...aFace, number, goodDay: '2027-01-21', cents: 7_500 }));
    expectOk(await replaceCheque(shop, { chequeId: id, day: shop.clock.today(), cheques }));
    const data = await handover(id);
    expect(data?.reason).toMatchObject({
      why: 'exchanged',
      receipt: '2',
      cheques: [{ number: '10' }, { number: '11' }],
    });
    expect(data?.reversal).toBeUndefined();
    shop.clock.day = '2026-11-22';
    expectOk(await undoChequeMove(shop, id));
    expect((await handover(id))?.reversal).toEqual({ day: '2026-11-22' });
  });
});

it('the list has the cheques by the day they can be deposited, and what a count found', async () => {
  const cheques = await take([
    { number: '3', goodDay: '2026-12-26' },
    { number: '1', goodDay: '2026-12-21', bank: '001' },
    { number: '2', goodDay: '2026-12-21' },
  ]);
  const other = await addCustomer(shop, { name: 'Ana Lima' });
  await takeOne(shop, { customerId: other, installmentIds: [] }, { installmentIds: [], number: '4' });
  const missing = cheques.find(({ number }) => number === '2');
  const records = {
    shop: house,
    day: '2026-11-20',
    cheques: await shop.db.cheques.toArray(),
    names: new Map([[other, 'Ana Lima']]),
    holidays: [],
  };
  const list = chequeListDataSchema.parse(chequeListPaper(records).data);
  expect(list.days.map(({ day, cheques: of }) => [day, of.map(({ number }) => number)])).toEqual([
    ['2026-12-21', ['1', '2', '4']],
    // 26/12/2026 is a Saturday.
    ['2026-12-28', ['3']],
  ]);
  expect(list.isCount).toBe(false);
  expect(list.days[0]?.cheques.map(({ customer, mark }) => [customer, mark])).toEqual([
    ['Francisca Lima Teixeira', undefined],
    ['Francisca Lima Teixeira', undefined],
    ['Ana Lima', undefined],
  ]);
  expect(list.byPlace).toEqual([{ label: 'Em carteira', count: 4, cents: 60_000 }]);
  expect(list.byBank).toEqual([
    { label: 'Bradesco', count: 3, cents: 45_000 },
    { label: 'Banco do Brasil', count: 1, cents: 15_000 },
  ]);
  const count = chequeListPaper({ ...records, missingIds: [missing?.id ?? ''] }).data;
  expect(count.isCount).toBe(true);
  expect(count.days.flatMap(({ cheques: of }) => of.map(({ mark }) => mark))).toEqual([
    'counted',
    'missing',
    'counted',
    'counted',
  ]);
});

it('a receipt of money printed again leaves out a loose cheque taken later', async () => {
  const payment = expectOk(
    await receivePayment(shop, {
      customerId: buyer.customerId,
      installmentIds: [buyer.installmentIds[0] ?? ''],
      means: [{ means: 'pix', cents: 15_000 }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );
  const balance = async () => {
    const paper = receiptPaper({ ...(await file()), payment });
    return paper.data.balanceCents;
  };
  const before = await balance();
  shop.clock.day = '2026-11-21';
  await takeOne(shop, buyer, { installmentIds: [] });
  expect(await balance()).toBe(before);
});
