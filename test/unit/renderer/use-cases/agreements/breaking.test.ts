import { breakAgreement } from '@renderer/use-cases/agreements/break-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoChequeMove } from '@renderer/use-cases/cheques/undo-cheque';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { agreementSchema } from '@shared/domain/agreement/agreement';
import { balanceDue } from '@shared/domain/allocation';
import { outstandingCents } from '@shared/domain/installment';
import { defaultTerms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { agreeOn, breaking, breakNow, notify, openIdsOf } from '@test/support/agreements';
import { move, takeOne } from '@test/support/cheques';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const pay = async (target: TestShop, customer: string, amountCents: number) =>
  expectOk(
    await receivePayment(target, {
      customerId: customer,
      installmentIds: await openIdsOf(target, customer),
      means: [{ means: 'cash', cents: amountCents }],
      day: target.clock.today(),
      waive: 0,
    }),
  );

const accounts = async (target: TestShop) => ({
  installments: await target.db.installments.toArray(),
  summaries: await target.db.summaries.toArray(),
});

const owed = async (target: TestShop, customer: string) => {
  const ids = await openIdsOf(target, customer);
  const open = (await target.db.installments.bulkGet(ids)).flatMap((one) => one ?? []);
  return balanceDue(open, target.clock.today(), defaultTerms);
};

const openLate = async (): Promise<[TestShop, string]> => {
  const target = openShop('2026-10-01');
  const customer = await addCustomer(target);
  await sell(target, customer, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  target.clock.day = '2026-11-20';
  return [target, customer];
};

beforeEach(async () => {
  [shop, customerId] = await openLate();
});

describe('breaking an agreement', () => {
  it('without a discount leaves the customer as if it had never been made', async () => {
    const [twin, twinId] = await openLate();
    const agreement = await agreeOn(shop, customerId, { downPaymentCents: 6_000 });
    await pay(twin, twinId, 6_000);
    for (const [day, cents] of [
      ['2026-12-21', 4_000],
      ['2027-01-25', 9_000],
    ] as const) {
      for (const target of [shop, twin]) target.clock.day = day;
      await pay(shop, customerId, cents);
      await pay(twin, twinId, cents);
    }
    for (const target of [shop, twin]) target.clock.day = '2027-03-10';
    const { owedCents } = await breaking(shop, agreement);
    expectOk(await breakNow(shop, agreement));
    expect(owedCents).toBe(await owed(twin, twinId));
    expect(await owed(shop, customerId)).toBe(owedCents);
    const [mine, theirs] = await Promise.all([
      shop.db.installments.bulkGet(agreement.covered.map(({ installmentId }) => installmentId)),
      twin.db.installments.toArray(),
    ]);
    const state = (all: typeof mine) =>
      all
        .map((one) => [one?.dueDay, one?.paidCents, one?.feeSettledCents, one?.interestSince, one?.open])
        .sort();
    expect(state(mine)).toEqual(state(theirs));
    await expectSound(shop.db);
  });

  it('keeps of the discount as large a part as was paid of what was agreed', async () => {
    // 45.385 updated, of which 5.385 are given up; 20.000 of 40.000 are paid: half of it stays.
    const agreement = await agreeOn(shop, customerId, { discountCents: 5_385, count: 2 });
    shop.clock.day = '2026-12-21';
    await pay(shop, customerId, 20_000);
    shop.clock.day = '2027-02-22';
    const { creditedCents, keptDiscountCents, lostDiscountCents } = await breaking(shop, agreement);
    expect([creditedCents, keptDiscountCents, lostDiscountCents]).toEqual([20_000, 2_692, 2_693]);
    const broken = expectOk(await breakNow(shop, agreement, 'x'.repeat(301)));
    expect(agreementSchema.parse(broken)).toEqual(broken);
    expect(broken.events).toMatchObject([
      { kind: 'broken', creditedCents: 20_000, keptDiscountCents: 2_692 },
    ]);
    await expectSound(shop.db);
  });

  it('waits for a friendly notice and its days, unless the customer gives it up too', async () => {
    const agreement = await agreeOn(shop, customerId);
    const attempt = async () =>
      breakAgreement(shop, {
        agreementId: agreement.id,
        owedCents: (await breaking(shop, agreement)).owedCents,
        byCustomer: false,
      });
    expect(await notify(shop, agreement)).toEqual({ ok: false, error: 'not-late' });
    // The first is due on 21/12 and the paper speaks of 30 days, or of three installments.
    shop.clock.day = '2027-01-19';
    expect(await notify(shop, agreement)).toEqual({ ok: false, error: 'too-early' });
    shop.clock.day = '2027-02-01';
    expect(await attempt()).toEqual({ ok: false, error: { reason: 'notice-first' } });
    expectOk(await notify(shop, agreement));
    expect(await notify(shop, agreement)).toEqual({ ok: false, error: 'already-notified' });
    shop.clock.day = '2027-02-16';
    expect(await attempt()).toEqual({ ok: false, error: { reason: 'notice-first' } });
    shop.clock.day = '2027-02-17';
    expectOk(await attempt());
    expect(await attempt()).toEqual({ ok: false, error: { reason: 'agreement-broken' } });
    await expectSound(shop.db);
  });

  it('is refused when the amount is not what was shown, when all is paid, and while a cheque is waited for', async () => {
    const agreement = await agreeOn(shop, customerId, { count: 1 });
    const { owedCents } = await breaking(shop, agreement);
    const request = { agreementId: agreement.id, owedCents: owedCents - 1, byCustomer: true };
    expect(await breakAgreement(shop, request)).toEqual({
      ok: false,
      error: { reason: 'amount-changed', owedCents },
    });
    const chequeId = await takeOne(shop, { customerId, installmentIds: await openIdsOf(shop, customerId) });
    expect(await breakNow(shop, agreement)).toEqual({ ok: false, error: { reason: 'awaiting-cheque' } });
    await move(shop, chequeId, { move: 'deposit', day: '2026-12-21' });
    await move(shop, chequeId, { move: 'return', day: '2026-12-22', reason: 22 });
    shop.clock.day = '2026-12-22';
    await pay(shop, customerId, await owed(shop, customerId));
    expect(await breakNow(shop, agreement)).toEqual({ ok: false, error: { reason: 'nothing-left' } });
  });

  it('keeps what was paid beyond all that the originals are worth as store credit', async () => {
    const agreement = await agreeOn(shop, customerId, { count: 12, monthlyBp: 100 });
    expect(agreement.interestCents).toBeGreaterThan(2_000);
    // More than a year of interest is in the plan; the originals ran none after these early payments.
    await pay(shop, customerId, 45_000);
    expect(await owed(shop, customerId)).toBeGreaterThan(0);
    const facts = await breaking(shop, agreement);
    expectOk(await breakNow(shop, agreement));
    const summary = await shop.db.summaries.get(customerId);
    expect(summary?.creditCents ?? 0).toBe(facts.excessCents);
    expect(await owed(shop, customerId)).toBe(facts.owedCents);
    await expectSound(shop.db);
  });
});

describe('taking the breaking back', () => {
  it('puts every account back as it was, and the agreement goes on', async () => {
    const agreement = await agreeOn(shop, customerId, { downPaymentCents: 5_000, discountCents: 385 });
    shop.clock.day = '2027-01-05';
    await pay(shop, customerId, 7_000);
    const before = await accounts(shop);
    expectOk(await breakNow(shop, agreement));
    expect(await accounts(shop)).not.toEqual(before);
    expect(await undoAgreement(shop, agreement.id)).toEqual({ ok: false, error: 'agreement-broken' });
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await accounts(shop)).toEqual(before);
    await expectSound(shop.db);
    await pay(shop, customerId, 1_000);
    await expectSound(shop.db);
  });

  it('is refused once the originals were paid, and a payment carried over cannot be reversed meanwhile', async () => {
    const agreement = await agreeOn(shop, customerId);
    shop.clock.day = '2026-12-21';
    const first = await pay(shop, customerId, 7_000);
    expectOk(await breakNow(shop, agreement));
    expect(await reversePayment(shop, first.id)).toEqual({ ok: false, error: 'agreement-broken' });
    const later = await pay(shop, customerId, 100);
    expect(await undoAgreementStep(shop, agreement.id)).toEqual({ ok: false, error: 'originals-changed' });
    expectOk(await reversePayment(shop, later.id));
    expectOk(await undoAgreementStep(shop, agreement.id));
    expectOk(await reversePayment(shop, first.id));
    await expectSound(shop.db);
  });

  it('is refused while some of their late charges are paid, or a cheque for them is waited for', async () => {
    const agreement = await agreeOn(shop, customerId);
    shop.clock.day = '2026-12-21';
    expectOk(await breakNow(shop, agreement));
    // 3,00 of late fee and 2,40 of interest are due on the oldest: not a cent of its principal is paid.
    const charges = await pay(shop, customerId, 100);
    expect(charges.allocations).toMatchObject([{ principalCents: 0 }]);
    expect(await undoAgreementStep(shop, agreement.id)).toEqual({ ok: false, error: 'originals-changed' });
    expectOk(await reversePayment(shop, charges.id));
    const chequeId = await takeOne(shop, { customerId, installmentIds: await openIdsOf(shop, customerId) });
    expect(await undoAgreementStep(shop, agreement.id)).toEqual({ ok: false, error: 'originals-changed' });
    expectOk(await undoChequeMove(shop, chequeId));
    expectOk(await undoAgreementStep(shop, agreement.id));
    await expectSound(shop.db);
  });

  it('leaves the chain of a renegotiated agreement whole', async () => {
    const first = await agreeOn(shop, customerId, { count: 2 });
    shop.clock.day = '2027-01-04';
    await pay(shop, customerId, 9_000);
    const second = await agreeOn(shop, customerId, { count: 4, firstDueDay: '2027-02-10' });
    expect(await breakNow(shop, first)).toEqual({ ok: false, error: { reason: 'covered-by-agreement' } });
    shop.clock.day = '2027-02-10';
    await pay(shop, customerId, 5_000);
    const before = await accounts(shop);
    expectOk(await breakNow(shop, second));
    expectOk(await breakNow(shop, first));
    const sums = (await shop.db.installments.toArray())
      .filter(({ open }) => open === 1)
      .map(({ originKind, principalCents }) => [originKind, principalCents]);
    expect(sums).toEqual([
      ['sale', 15_000],
      ['sale', 15_000],
      ['sale', 15_000],
    ]);
    const settled = sumCents((await shop.db.installments.toArray()).map(outstandingCents));
    expect(settled).toBeGreaterThan(0);
    await expectSound(shop.db);
    expect(await undoAgreementStep(shop, second.id)).toEqual({ ok: false, error: 'originals-changed' });
    expectOk(await undoAgreementStep(shop, first.id));
    expectOk(await undoAgreementStep(shop, second.id));
    expect(await accounts(shop)).toEqual(before);
    await expectSound(shop.db);
  });
});
