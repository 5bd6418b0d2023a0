import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readTape, tapeSummary } from '@renderer/data/queries/tape';
import { lineDetail, lineTitle } from '@renderer/features/tape/tape-words';
import { confirmTextOf } from '@renderer/features/tape/undo-words';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { closeDrawer } from '@renderer/use-cases/close-drawer';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { registerShop } from '@renderer/use-cases/register-shop';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { cashCents } from '@shared/domain/day-money';
import type { Means } from '@shared/domain/payment';
import { addBuyer, move, takeOne } from '@test/support/cheques';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const pay = async (amountCents: number, means: Means) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means, cents: amountCents }],
      day: shop.clock.today(),
      waive: 0,
    }),
  );

beforeEach(async () => {
  shop = openShop('2026-11-19');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { downPaymentCents: 5_000 });
  await pay(1_000, 'cash');
  shop.clock.day = '2026-11-20';
});

describe('the tape of the day', () => {
  it('tells the day alone, newest first, with the records', async () => {
    const { sale } = await sell(shop, customerId, { downPaymentCents: 5_000 });
    const payment = await pay(2_000, 'pix');
    const { lines } = await readTape(shop.db, '2026-11-20');
    expect(lines).toMatchObject([
      { entry: { kind: 'payment' }, payment, isUndone: false },
      { entry: { kind: 'sale' }, sale, isUndone: false },
    ]);
  });

  it('marks what was taken back, also on a later day', async () => {
    const { id } = await pay(2_000, 'pix');
    shop.clock.day = '2026-11-21';
    expectOk(await reversePayment(shop, id));
    expect((await readTape(shop.db, '2026-11-20')).lines.map(({ isUndone }) => isUndone)).toEqual([true]);
    expect((await readTape(shop.db, '2026-11-21')).lines).toMatchObject([
      { entry: { kind: 'payment-reversed' }, isUndone: false },
    ]);
  });

  it('adds up what came in by each means, down payments included and reversals left out', async () => {
    await sell(shop, customerId, { downPaymentCents: 5_000 });
    await pay(2_000, 'pix');
    await pay(300, 'cash');
    const { id } = await pay(700, 'card');
    expectOk(await reversePayment(shop, id));
    expect((await readTape(shop.db, '2026-11-20')).money).toEqual({
      byMeans: [
        { means: 'cash', inCents: 5_300, backCents: 0 },
        { means: 'pix', inCents: 2_000, backCents: 0 },
      ],
      inCents: 7_300,
      backCents: 0,
      credit: { inCents: 0, backCents: 0 },
    });
  });

  it('gives back today what is taken back of another day', async () => {
    const { id } = await pay(2_000, 'pix');
    shop.clock.day = '2026-11-21';
    expectOk(await reversePayment(shop, id));
    expect((await readTape(shop.db, '2026-11-21')).money).toMatchObject({
      byMeans: [{ means: 'pix', inCents: 0, backCents: 2_000 }],
      inCents: 0,
      backCents: 2_000,
    });
  });

  it('shows money of the day that was written down on a later one, apart', async () => {
    const { id } = await pay(2_000, 'pix');
    shop.clock.day = '2026-11-21';
    const late = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: (await openInstallmentsOf(shop.db, customerId)).map((each) => each.id),
        means: [{ means: 'cash', cents: 700 }],
        day: '2026-11-20',
        waive: 0,
      }),
    );
    const tape = await readTape(shop.db, '2026-11-20');
    expect(tape.lines.map(({ payment }) => payment?.id)).toEqual([id]);
    expect(tape.later.map(({ payment }) => payment?.id)).toEqual([late.id]);
    expect(tape.money.inCents).toBe(2_700);
    expect((await readTape(shop.db, '2026-11-21')).money.inCents).toBe(0);
  });

  it('tells what came after the drawer was counted', async () => {
    await pay(2_000, 'cash');
    expectOk(
      await closeDrawer(shop, {
        day: '2026-11-20',
        floatCents: 0,
        cashCents: 2_000,
        countedCents: 2_000,
        takenCents: 0,
      }),
    );
    await pay(300, 'cash');
    await sell(shop, customerId, { downPaymentCents: 500 });
    const { lines, closing, money } = await readTape(shop.db, '2026-11-20');
    expect(lines.map(({ entry, isAfterClosing }) => [entry.kind, isAfterClosing])).toEqual([
      ['sale', true],
      ['payment', true],
      ['drawer-closed', false],
      ['payment', false],
    ]);
    expect(closing?.cashCents).toBe(2_000);
    expect(cashCents(money)).toBe(2_800);
  });
});

describe('the tape in one line', () => {
  it('counts what stands', async () => {
    expect(await tapeSummary(shop.db, '2026-11-20')).toBe('nada ainda');
    expectOk(await registerShop(shop, { name: 'Casa Nova' }));
    expect(await tapeSummary(shop.db, '2026-11-20')).toBe('só cadastros e ajustes');
    const { id } = await pay(2_000, 'pix');
    await sell(shop, customerId);
    expect(await tapeSummary(shop.db, '2026-11-20')).toBe('1 recebimento, 1 venda');
    await pay(2_000, 'pix');
    await pay(2_000, 'pix');
    expect(await tapeSummary(shop.db, '2026-11-20')).toBe('3 recebimentos, 1 venda');
    expectOk(await reversePayment(shop, id));
    expect(await tapeSummary(shop.db, '2026-11-20')).toBe('2 recebimentos, 1 venda');
  });
});

describe('cheques on the tape', () => {
  it('tell of each what the line did, and bring what cleared to its day', async () => {
    const buyer = await addBuyer(shop);
    const id = await takeOne(shop, buyer, { goodDay: '2026-11-23' });
    await move(shop, id, { move: 'deposit', day: '2026-11-23', to: 'Banco do Brasil' });
    shop.clock.day = '2026-11-25';
    expectOk(await clearCheques(shop, { chequeIds: [id], day: '2026-11-24' }));
    const { later, money, lines } = await readTape(shop.db, '2026-11-24');
    expect(lines).toEqual([]);
    expect(money.byMeans).toEqual([{ means: 'cheque', inCents: 15_000, backCents: 0 }]);
    expect(later.map((line) => [lineTitle(line), lineDetail(line)])).toEqual([
      ['Cheque compensou', 'Francisca Lima Teixeira · cheque 000123 · recibo 3 · em 24/11/2026'],
    ]);
    expect(later.map((line) => confirmTextOf(line)?.title)).toEqual(['Desfazer esta compensação?']);
    const told = async (day: string) =>
      (await readTape(shop.db, day)).lines.map((line) => `${lineTitle(line)}: ${lineDetail(line)}`);
    expect(await told('2026-11-23')).toEqual([
      'Cheque depositado: Francisca Lima Teixeira · cheque 000123 · Banco do Brasil',
    ]);
    expect((await told('2026-11-20'))[0]).toBe(
      'Cheque recebido: Francisca Lima Teixeira · cheque 000123 · bom para 23/11/2026 · recibo de cheques 1',
    );
    expectOk(await undoChequeMove(shop, id));
    expect((await told('2026-11-25'))[0]).toBe(
      'Desfeito: cheque compensou: Francisca Lima Teixeira · cheque 000123',
    );
  });

  it('tell of money that came and went after the drawer was counted', async () => {
    const id = await takeOne(shop, await addBuyer(shop));
    const day = '2026-11-20';
    const drawer = { floatCents: 0, cashCents: 0, countedCents: 0, takenCents: 0 };
    expectOk(await closeDrawer(shop, { day, ...drawer }));
    const means = [{ means: 'cash' as const, cents: 15_000 }];
    expectOk(await redeemCheque(shop, { chequeId: id, day, payment: { means, waive: 0 } }));
    expectOk(await undoChequeMove(shop, id));
    const { lines } = await readTape(shop.db, day);
    expect(lines.slice(0, 3).map(({ entry, isAfterClosing }) => [entry.kind, isAfterClosing])).toEqual([
      ['cheque-undone', true],
      ['cheque-moved', true],
      ['drawer-closed', false],
    ]);
  });

  it('count several of different customers together', async () => {
    const ids = [];
    for (const number of ['000123', '000124'])
      ids.push(await takeOne(shop, await addBuyer(shop), { number, goodDay: '2026-11-20' }));
    expectOk(await moveCheques(shop, { chequeIds: ids, move: 'deposit', day: '2026-11-20', to: 'Bradesco' }));
    const [line] = (await readTape(shop.db, '2026-11-20')).lines;
    expect(line && [lineTitle(line), lineDetail(line), confirmTextOf(line)]).toEqual([
      '2 cheques depositados',
      'Bradesco',
      null,
    ]);
  });
});
