import { readTape, tapeSummary } from '@renderer/data/queries/tape';
import { openInstallmentsOf } from '@renderer/use-cases/accounts';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { registerShop } from '@renderer/use-cases/register-shop';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import type { Means } from '@shared/domain/payment';
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
    expect((await readTape(shop.db, '2026-11-20')).received).toEqual([
      { means: 'cash', cents: 5_300 },
      { means: 'pix', cents: 2_000 },
    ]);
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
