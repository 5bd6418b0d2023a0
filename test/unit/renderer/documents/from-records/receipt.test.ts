import { customerFile } from '@renderer/data/queries/customer-file';
import { receiptDataSchema } from '@renderer/documents/definitions/receipt-data';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { openInstallmentsOf } from '@renderer/use-cases/accounts';
import { receivePayment } from '@renderer/use-cases/receive-payment';
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

const receipt = async (paymentId: string) => {
  const file = await customerFile(shop.db, customerId);
  const payment = file?.payments.find(({ id }) => id === paymentId);
  if (!file || !payment) throw new Error('expected a payment');
  return receiptDataSchema.parse(receiptPaper({ ...file, shop: house, payment }).data);
};

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
});
