import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { giveBackDataSchema } from '@renderer/documents/definitions/give-back-data';
import { receiptDataSchema } from '@renderer/documents/definitions/receipt-data';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

const house = { name: 'Casa Nova Móveis' };
let shop: TestShop;
let customerId: string;

const pay = async (amountCents: number, more: Partial<Parameters<typeof receivePayment>[1]> = {}) =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'pix', cents: amountCents }],
      day: shop.clock.today(),
      waive: 0,
      ...more,
    }),
  );

const paper = async (paymentId: string, isSecondCopy?: boolean) => {
  const file = await customerFile(shop.db, customerId);
  const payment = file?.payments.find(({ id }) => id === paymentId);
  if (!file || !payment) throw new Error('expected a payment');
  return receiptPaper({ ...file, shop: house, payment, isSecondCopy });
};
const receipt = async (paymentId: string, isSecondCopy?: boolean) =>
  receiptDataSchema.parse((await paper(paymentId, isSecondCopy)).data);

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-19';
});

describe('the receipt of a payment', () => {
  it('breaks each installment down and says what is left', async () => {
    const data = await receipt((await pay(20_000)).id);
    expect(data.lines).toMatchObject([
      { number: 1, count: 3, principalCents: 15_000, feeCents: 300, interestCents: 80, remainingCents: 0 },
      { number: 2, principalCents: 4_620, feeCents: 0, remainingCents: 10_380 },
    ]);
    expect(data.means).toEqual([{ label: 'Pix', cents: 20_000 }]);
    expect(data.balanceCents).toBe(25_380);
    expect(data.next).toEqual({ dueDay: '2026-12-03', cents: 10_380 });
    expect(data.earlierOpen).toBe(false);
  });

  it('shows waived charges as charged and discounted', async () => {
    const data = await receipt((await pay(15_000, { waive: 'all' })).id);
    expect(data.lines).toMatchObject([{ feeCents: 300, interestCents: 80, waivedCents: 380 }]);
  });

  it('says when an earlier installment is still open', async () => {
    const [, , last] = await openInstallmentsOf(shop.db, customerId);
    const data = await receipt((await pay(15_000, { installmentIds: [last?.id ?? ''] })).id);
    expect(data.earlierOpen).toBe(true);
  });

  it('says the same in a second copy, whatever happened since', async () => {
    const payment = await pay(20_000);
    const first = await receipt(payment.id);
    shop.clock.day = '2026-11-25';
    await pay(15_000);
    await sell(shop, customerId, { totalCents: 9_900, installmentCount: 1 });
    expect(await receipt(payment.id)).toEqual(first);
  });

  it('is marked when the payment was taken back, and leaves it out of later ones', async () => {
    const payment = await pay(20_000);
    expectOk(await reversePayment(shop, payment.id));
    expect((await receipt(payment.id)).reversal).toEqual({ day: '2026-11-19' });
    expect((await receipt((await pay(15_380)).id)).balanceCents).toBe(30_000);
  });

  it('of a down payment names the sale', async () => {
    await sell(shop, customerId, { totalCents: 8_000, downPaymentCents: 3_000, installmentCount: 1 });
    const [downPayment] = await shop.db.payments.toArray();
    const data = await receipt(downPayment?.id ?? '');
    expect(data.lines.map(({ description }) => description)).toEqual([
      'Entrada da compra 2: Guarda-roupa 6 portas',
    ]);
    expect(data.balanceCents).toBe(50_000);
  });

  it('tells change, what was kept as store credit, and what the customer has with the shop', async () => {
    const means = [
      { means: 'cash', cents: 20_000 },
      { means: 'pix', cents: 30_000 },
    ] as const;
    const first = await pay(0, { means, tenderedCents: 25_000, keepExcess: true, waive: 'all' });
    const data = await receipt(first.id);
    expect(data).toMatchObject({
      totalCents: 50_000,
      change: { handedCents: 25_000, backCents: 5_000 },
      creditCents: 5_000,
      creditLeftCents: 5_000,
      balanceCents: 0,
      next: undefined,
    });

    await sell(shop, customerId, { totalCents: 4_000, installmentCount: 1 });
    const second = await pay(0, { means: [{ means: 'credit', cents: 3_000 }] });
    expect(await receipt(second.id)).toMatchObject({
      means: [{ label: 'Saldo a favor', cents: 3_000 }],
      creditCents: 0,
      creditLeftCents: 2_000,
      balanceCents: 1_000,
    });
    // The first says what it said before.
    expect((await receipt(first.id)).creditLeftCents).toBe(5_000);
  });

  it('shows what was taken off for paying early', async () => {
    const { sale } = await sell(shop, customerId, {
      totalCents: 100_000,
      installmentCount: 10,
      pricing: { kind: 'price', monthlyBp: 100 },
      firstDueDay: '2026-12-19',
    });
    const own = (await openInstallmentsOf(shop.db, customerId)).filter(
      ({ originId }) => originId === sale.id,
    );
    const payment = await pay(10_453, { installmentIds: [own[0]?.id ?? ''] });
    const [line] = (await receipt(payment.id)).lines;
    expect(line).toMatchObject({
      principalCents: 10_558,
      earlyCents: 105,
      waivedCents: 0,
      remainingCents: 0,
    });
  });

  it('settles nothing earlier only of the same purchase, also when part of it is paid', async () => {
    const open = await openInstallmentsOf(shop.db, customerId);
    const [first, second, third] = open.map(({ id }) => id);
    const { installments } = await sell(shop, customerId, { totalCents: 5_000, installmentCount: 1 });
    // Another purchase is still open, and older: this one has nothing before it.
    expect(
      (await receipt((await pay(5_000, { installmentIds: [installments[0]?.id ?? ''] })).id)).earlierOpen,
    ).toBe(false);
    expect(
      (await receipt((await pay(16_000, { installmentIds: [first ?? '', second ?? ''] })).id)).earlierOpen,
    ).toBe(false);
    expect((await receipt((await pay(15_000, { installmentIds: [third ?? ''] })).id)).earlierOpen).toBe(true);
    expect((await receipt((await pay(14_380, { installmentIds: [second ?? ''] })).id)).earlierOpen).toBe(
      false,
    );
  });

  it('printed again is a second copy', async () => {
    const { id } = await pay(20_000);
    expect((await receipt(id)).isSecondCopy).toBe(false);
    expect((await receipt(id, true)).isSecondCopy).toBe(true);
  });

  it('of a reversal is the receipt of what it took back', async () => {
    const payment = await pay(20_000);
    const reversal = expectOk(await reversePayment(shop, payment.id));
    expect(await receipt(reversal.id)).toMatchObject({
      number: String(payment.number),
      reversal: { day: '2026-11-19' },
    });
  });
});

describe('the paper of what was given back', () => {
  const giveBack = async (paymentId: string) => {
    const made = await paper(paymentId);
    expect(made.kind).toBe('give-back');
    return giveBackDataSchema.parse(made.data);
  };

  it('tells goods that came back, what fell and what was handed over', async () => {
    const { sale } = await sell(shop, customerId, {
      items: [{ description: 'Cadeira', quantity: 4, unitCents: 10_000 }],
      totalCents: 40_000,
      downPaymentCents: 10_000,
      installmentCount: 3,
    });
    const seen = { fellCents: 20_000, beyondCents: 0 };
    const goods = { kind: 'items', items: [{ item: 0, quantity: 2 }] } as const;
    const first = expectOk(await returnGoods(shop, { saleId: sale.id, goods, seen }));
    expect(await giveBack(first.id)).toMatchObject({
      what: 'return',
      sale: { number: '2' },
      items: [{ description: 'Cadeira', quantity: 2 }],
      fellCents: 20_000,
      creditCents: 0,
      paidBackCents: 0,
      balanceCents: 55_000,
    });
    const rest = { fellCents: 10_000, beyondCents: 10_000 };
    const second = expectOk(
      await returnGoods(shop, { saleId: sale.id, goods: { kind: 'whole' }, seen: rest, giveBack: 'cash' }),
    );
    expect(await giveBack(second.id)).toMatchObject({
      fellCents: 10_000,
      paidBackCents: 10_000,
      means: [{ label: 'Dinheiro', cents: 10_000 }],
      balanceCents: 45_000,
    });
  });

  it('tells store credit paid out, and that it was taken back', async () => {
    await pay(50_000, { keepExcess: true, waive: 'all' });
    const refund = expectOk(await refundCredit(shop, { customerId, cents: 2_000, means: 'pix' }));
    expect(await giveBack(refund.id)).toMatchObject({
      what: 'refund',
      fellCents: 0,
      creditCents: 0,
      paidBackCents: 2_000,
      creditLeftCents: 3_000,
    });
    expectOk(await reversePayment(shop, refund.id));
    expect((await giveBack(refund.id)).reversal).toEqual({ day: '2026-11-19' });
  });
});
