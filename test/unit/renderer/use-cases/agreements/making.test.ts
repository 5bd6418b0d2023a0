import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { recomputeSummary } from '@renderer/use-cases/accounts';
import { type AgreementRequest, makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { agreementSchema } from '@shared/domain/agreement/agreement';
import { installmentSchema } from '@shared/domain/installment';
import { paymentSchema } from '@shared/domain/payment';
import { move, takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const openIds = async () => (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id);

/** 17 days late on 20/11, and not yet due: 15000 + 300 + 85, and 15000. */
const agree = async (more: Partial<AgreementRequest> = {}) =>
  makeAgreement(shop, {
    customerId,
    installmentIds: (await openIds()).slice(0, 2),
    updatedCents: 30_385,
    discountCents: 385,
    downPaymentCents: 6_000,
    downPaymentMeans: 'pix',
    count: 3,
    firstDueDay: '2026-12-20',
    interval: { kind: 'monthly' },
    ...more,
  });

const pay = async (installmentIds: string[], amountCents: number) =>
  receivePayment(shop, {
    customerId,
    installmentIds,
    means: [{ means: 'cash', cents: amountCents }],
    day: shop.clock.today(),
    waive: 0,
  });

const everything = async () => ({
  customers: await shop.db.customers.toArray(),
  installments: await shop.db.installments.toArray(),
  summaries: await shop.db.summaries.toArray(),
  payments: await shop.db.payments.toArray(),
  agreements: await shop.db.agreements.toArray(),
  journal: await shop.db.journal.toArray(),
  settings: await shop.db.settings.toArray(),
});

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
});

describe('what waits for a cheque', () => {
  it('stays out of an agreement, until the cheque came back', async () => {
    const chequeId = await takeOne(shop, { customerId, installmentIds: await openIds() });
    const before = await everything();
    expect(await agree()).toEqual({ ok: false, error: { reason: 'awaiting-cheque' } });
    expect(await everything()).toEqual(before);
    await move(shop, chequeId, { move: 'deposit', day: '2026-12-21' });
    await move(shop, chequeId, { move: 'return', day: '2026-12-22', reason: 22 });
    const all = { installmentIds: await openIds(), firstDueDay: '2027-01-20' };
    const refused = await agree({ ...all, updatedCents: 1 });
    if (refused.ok || refused.error.reason !== 'amount-changed') throw new Error('expected another amount');
    const { agreement } = expectOk(await agree({ ...all, updatedCents: refused.error.updatedCents }));
    expect(agreement.covered).toHaveLength(3);
    await expectSound(shop.db);
  });
});

describe('making an agreement', () => {
  it('closes what it covers and opens its own plan, in one step with payment, summary and journal', async () => {
    const { agreement, installments, downPayment } = expectOk(await agree());
    expect(agreement).toMatchObject({
      number: 1,
      updatedCents: 30_385,
      discountCents: 385,
      totalCents: 30_000,
      covered: [
        { number: 1, count: 3, principalCents: 15_000, feeCents: 300, interestCents: 85 },
        { number: 2, count: 3, principalCents: 15_000, feeCents: 0, interestCents: 0 },
      ],
    });
    expect(installments.map(({ dueDay, principalCents }) => [dueDay, principalCents])).toEqual([
      ['2026-12-21', 8_000],
      ['2027-01-20', 8_000],
      ['2027-02-20', 8_000],
    ]);
    expect(downPayment).toMatchObject({
      kind: 'down-payment',
      originId: agreement.id,
      totalCents: 6_000,
      means: [{ means: 'pix', cents: 6_000 }],
    });
    const covered = await shop.db.installments.bulkGet(agreement.covered.map((line) => line.installmentId));
    for (const line of covered) expect(line).toMatchObject({ open: 0, coveredBy: agreement.id });
    const summary = await shop.db.summaries.get(customerId);
    // The third installment of the sale and the three of the agreement.
    expect(summary).toMatchObject({ openCents: 39_000, openCount: 4, lastPaymentDay: '2026-11-20' });
    expect(await shop.db.journal.where('refId').equals(agreement.id).first()).toMatchObject({
      kind: 'agreement',
      cents: 30_000,
    });
  });

  it('writes records that their schemas accept', async () => {
    const { agreement, installments, downPayment } = expectOk(await agree());
    expect(agreementSchema.parse(agreement)).toEqual(agreement);
    for (const line of installments) expect(installmentSchema.parse(line)).toEqual(line);
    expect(paymentSchema.parse(downPayment)).toEqual(downPayment);
  });

  it('may be paid at once, without a plan', async () => {
    const { agreement, installments } = expectOk(await agree({ downPaymentCents: 30_000, count: 0 }));
    expect(installments).toEqual([]);
    expect(agreement).toMatchObject({ installmentCount: 0, firstDueDay: '2026-11-20' });
    expect((await shop.db.summaries.get(customerId))?.openCents).toBe(15_000);
  });

  it('may take in what was left of an earlier agreement', async () => {
    const first = expectOk(await agree());
    const rest = first.installments.map(({ id }) => id);
    const second = expectOk(
      await agree({
        installmentIds: rest,
        updatedCents: 24_000,
        discountCents: 0,
        downPaymentCents: 0,
        count: 6,
      }),
    );
    expect(await undoAgreement(shop, first.agreement.id)).toEqual({
      ok: false,
      error: 'covered-by-agreement',
    });
    expectOk(await undoAgreement(shop, second.agreement.id));
    expectOk(await undoAgreement(shop, first.agreement.id));
  });
});

describe('an agreement is refused, and nothing changes,', () => {
  const refused = async (more: Partial<AgreementRequest>) => {
    const before = await everything();
    const result = await agree(more);
    expect(await everything()).toEqual(before);
    return result;
  };

  it('when an installment is already in another', async () => {
    const installmentIds = (await openIds()).slice(0, 2);
    expectOk(await agree());
    expect(await refused({ installmentIds })).toEqual({
      ok: false,
      error: { reason: 'installment-already-covered' },
    });
  });

  it('when an installment was paid meanwhile', async () => {
    const installmentIds = (await openIds()).slice(0, 2);
    expectOk(await pay(installmentIds.slice(0, 1), 15_385));
    expect(await refused({ installmentIds })).toEqual({
      ok: false,
      error: { reason: 'installment-not-open' },
    });
  });

  it('when part of it was paid meanwhile', async () => {
    const installmentIds = (await openIds()).slice(0, 2);
    expectOk(await pay(installmentIds.slice(0, 1), 385));
    expect(await refused({ installmentIds })).toEqual({
      ok: false,
      error: { reason: 'amount-changed', updatedCents: 30_000 },
    });
  });

  it('when midnight passed since the two sides looked', async () => {
    shop.clock.day = '2026-11-21';
    expect(await refused({})).toEqual({
      ok: false,
      error: { reason: 'amount-changed', updatedCents: 30_390 },
    });
  });

  it('when an installment is another customer’s, or none', async () => {
    const other = await addCustomer(shop, { name: 'José Ferreira' });
    const { installments } = await sell(shop, other);
    const [foreign] = installments;
    expect(await refused({ installmentIds: [foreign?.id ?? ''] })).toEqual({
      ok: false,
      error: { reason: 'installment-of-another-customer' },
    });
    expect(await refused({ installmentIds: ['gone'] })).toEqual({
      ok: false,
      error: { reason: 'installment-not-open' },
    });
  });

  it('when the terms make no plan', async () => {
    expect(await refused({ discountCents: 30_385 })).toMatchObject({ ok: false });
    expect(await refused({ installmentIds: [] })).toMatchObject({ error: { reason: 'nothing-chosen' } });
    expect(await refused({ customerId: 'nobody' })).toMatchObject({
      error: { reason: 'customer-not-found' },
    });
  });
});

describe('undoing an agreement', () => {
  it('brings back exactly what was before it, and takes the down payment back', async () => {
    const before = await everything();
    const { agreement } = expectOk(await agree());
    expectOk(await undoAgreement(shop, agreement.id));
    const after = await everything();
    expect(after.summaries).toEqual(before.summaries);
    expect(after.installments.filter((line) => line.originId !== agreement.id)).toEqual(before.installments);
    expect(after.payments.map(({ totalCents }) => totalCents)).toEqual([6_000, -6_000]);
    expect(after.agreements).toMatchObject([{ cancelledOn: '2026-11-20' }]);
    const [made, undone] = after.journal.slice(-2);
    expect(undone).toMatchObject({ kind: 'agreement-undone', cents: -30_000, undoes: made?.seq });
  });

  it('keeps what was paid on a covered installment before the agreement', async () => {
    const [id = ''] = await openIds();
    expectOk(await pay([id], 5_385));
    const before = await everything();
    const { agreement } = expectOk(await agree({ updatedCents: 25_000, discountCents: 0 }));
    expectOk(await undoAgreement(shop, agreement.id));
    expect((await everything()).summaries).toEqual(before.summaries);
    expect(await shop.db.installments.get(id)).toMatchObject({ paidCents: 5_000, open: 1 });
  });

  it('is refused while a payment of its installments stands, and works once that is reversed', async () => {
    const { agreement, installments } = expectOk(await agree());
    const payment = expectOk(await pay([installments[0]?.id ?? ''], 8_000));
    expect(await undoAgreement(shop, agreement.id)).toEqual({ ok: false, error: 'has-payments' });
    expectOk(await reversePayment(shop, payment.id));
    expectOk(await undoAgreement(shop, agreement.id));
    expect(await undoAgreement(shop, agreement.id)).toEqual({ ok: false, error: 'already-undone' });
    expect(await undoAgreement(shop, 'gone')).toEqual({ ok: false, error: 'agreement-not-found' });
  });

  it('lets the sale be cancelled again, which an agreement forbids', async () => {
    const [sale] = await shop.db.sales.toArray();
    const { agreement } = expectOk(await agree());
    expect(await cancelSale(shop, sale?.id ?? '')).toEqual({ ok: false, error: 'covered-by-agreement' });
    expectOk(await undoAgreement(shop, agreement.id));
    expectOk(await cancelSale(shop, sale?.id ?? ''));
    expect(await shop.db.summaries.get(customerId)).toEqual(await recomputeSummary(shop.db, customerId));
  });
});

describe('the last payment in the summary', () => {
  it('follows a down payment and its reversal', async () => {
    const { sale } = await sell(shop, customerId, { downPaymentCents: 5_000 });
    expect((await shop.db.summaries.get(customerId))?.lastPaymentDay).toBe('2026-11-20');
    expectOk(await cancelSale(shop, sale.id));
    expect((await shop.db.summaries.get(customerId))?.lastPaymentDay).toBeUndefined();
  });
});
