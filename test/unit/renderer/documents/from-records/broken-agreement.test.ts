import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { creditThen, openThen } from '@renderer/documents/from-records/account-then';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { outstandingCents } from '@shared/domain/installment';
import { agreeOn, breakNow } from '@test/support/agreements';
import { expectToAgree, fileOf, payOpen, toldTo } from '@test/support/customer-statement';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;
const account = () => ({ shop, customerId });

/** What was open right after each entry, as the store knew it then. */
const known = new Map<string, Record<string, number>>();
const credits = new Map<string, number>();

const openNow = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await openInstallmentsOf(shop.db, customerId)).map((one) => [one.id, outstandingCents(one)]),
  );

/** Pays what is open, and writes down how the account stood after it. */
const pay = async (cents: number, keepExcess = false) => {
  const payment = await payOpen(account(), cents, 0, keepExcess);
  known.set(payment.id, await openNow());
  credits.set(payment.id, (await fileOf(account())).summary.creditCents ?? 0);
  return payment;
};

/** The second copy of each receipt says what the first one said, whatever happened since. */
const expectSameReceipts = async () => {
  const file = await fileOf(account());
  for (const [id, then] of known) {
    const payment = file.payments.find((one) => one.id === id);
    if (!payment) throw new Error('expected a payment');
    const open = openThen({ ...file, payment });
    expect(Object.fromEntries(open.map(({ installment, leftCents }) => [installment.id, leftCents]))).toEqual(
      then,
    );
    expect(creditThen({ ...file, payment })).toBe(credits.get(id));
  }
};

beforeEach(async () => {
  known.clear();
  credits.clear();
  shop = openShop('2026-06-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-06-10' });
  shop.clock.day = '2026-08-20';
});

const agree = (more: Parameters<typeof agreeOn>[2] = {}) =>
  agreeOn(shop, customerId, {
    discountCents: 1_500,
    downPaymentCents: 5_000,
    count: 4,
    firstDueDay: '2026-09-20',
    ...more,
  });

describe('the account of a broken agreement', () => {
  it('is told movement by movement, to the cent', async () => {
    const agreement = await agree();
    shop.clock.day = '2026-10-05';
    await pay(10_000);
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    const told = await toldTo(account());
    const [gone, back, ...carried] = told.filter((line) => line.startsWith('11-10'));
    expect(gone).toMatch(/^11-10 Acordo 1 rompido: sai o plano -/);
    expect(gone).toMatch(/= 0,00$/);
    expect(back).toBe('11-10 Acordo 1 rompido: voltam (3 parcelas) 450,00 = 450,00');
    expect(carried).toEqual([
      '11-10 Multa e juros por atraso (das parcelas que voltam) 8,28 = 458,28',
      '11-10 O que foi pago no acordo 1 -150,00 = 308,28',
      '11-10 Desconto mantido do acordo 1 -4,92 = 303,36',
    ]);
    expect(told.at(-1)).toBe(carried.at(-1));
    await expectToAgree(account());
  });

  it('stays told whatever is paid, taken back, and agreed upon after it', async () => {
    const first = await agree();
    shop.clock.day = '2026-10-05';
    await pay(10_000);
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, first));
    await expectToAgree(account());
    shop.clock.day = '2026-11-12';
    const later = await pay(3_000);
    await expectToAgree(account());
    expect(await undoAgreementStep(shop, first.id)).toMatchObject({ ok: false });
    expectOk(await reversePayment(shop, later.id));
    known.delete(later.id);
    expectOk(await undoAgreementStep(shop, first.id));
    await expectToAgree(account());
    await pay(4_000);
    await expectToAgree(account());
    shop.clock.day = '2026-12-28';
    expectOk(await breakNow(shop, first));
    await expectToAgree(account());
    await agree({ firstDueDay: '2027-01-20' });
    await expectToAgree(account());
    await expectSameReceipts();
  });

  it('is told of a plan with interest, most of it paid before its days', async () => {
    const agreement = await agree({ discountCents: 0, monthlyBp: 100, count: 12 });
    for (const [month, cents] of [
      ['2026-09-20', 4_000],
      ['2026-10-20', 4_000],
    ] as const) {
      shop.clock.day = month;
      await pay(cents);
    }
    shop.clock.day = '2026-10-21';
    await pay(30_000);
    expectOk(await breakNow(shop, agreement));
    await expectToAgree(account());
    await expectSameReceipts();
  });
});

describe('the second copy of a receipt', () => {
  it('says what was open while an agreement stood that was undone since', async () => {
    const { installments } = await sell(shop, customerId, {
      totalCents: 6_000,
      installmentCount: 2,
      firstDueDay: '2026-09-25',
    });
    const agreement = await agreeOn(shop, customerId, {
      installmentIds: (await openInstallmentsOf(shop.db, customerId))
        .map(({ id }) => id)
        .filter((id) => installments.every((one) => one.id !== id)),
      count: 2,
      firstDueDay: '2026-10-20',
    });
    const payment = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: installments.map(({ id }) => id),
        means: [{ means: 'pix', cents: 3_000 }],
        day: '2026-08-20',
        waive: 0,
      }),
    );
    known.set(payment.id, await openNow());
    credits.set(payment.id, 0);
    shop.clock.day = '2026-08-25';
    expectOk(await undoAgreement(shop, agreement.id));
    await expectSameReceipts();
  });

  it('says what was open then: before, while, and after an agreement was broken', async () => {
    await pay(15_000);
    const agreement = await agree();
    shop.clock.day = '2026-09-20';
    await pay(7_000);
    await pay(2_000);
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    await pay(5_000);
    await expectSameReceipts();
    shop.clock.day = '2026-11-20';
    await pay(60_000, true);
    await expectSameReceipts();
  });

  it('says it still when the breaking was taken back and the agreement paid on', async () => {
    const agreement = await agree();
    shop.clock.day = '2026-09-20';
    await pay(7_000);
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    shop.clock.day = '2026-11-11';
    expectOk(await undoAgreementStep(shop, agreement.id));
    await pay(9_000);
    await expectSameReceipts();
  });

  it('says it of a payment made between breaking and taking it back', async () => {
    const agreement = await agree();
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    const between = await pay(5_000);
    shop.clock.day = '2026-11-11';
    expectOk(await reversePayment(shop, between.id));
    expectOk(await undoAgreementStep(shop, agreement.id));
    await expectSameReceipts();
  });
});
