import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addDays } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { defaultTerms } from '@shared/domain/terms';
import { agreeOn, breaking, breakNow, openIdsOf } from '@test/support/agreements';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Told {
  readonly totalCents: number;
  readonly installmentCount: number;
  /** Days from the first due day to the agreement. */
  readonly late: number;
  readonly discount: number;
  readonly down: number;
  readonly count: number;
  readonly monthlyBp: number;
  readonly payments: readonly { readonly days: number; readonly share: number }[];
  readonly wait: number;
}

const share = fc.integer({ min: 0, max: 999 }).map((parts) => parts / 1_000);
const told: fc.Arbitrary<Told> = fc.record({
  totalCents: fc.integer({ min: 3_000, max: 300_000 }),
  installmentCount: fc.integer({ min: 1, max: 6 }),
  late: fc.integer({ min: -20, max: 200 }),
  discount: fc.oneof(fc.constant(0), share),
  down: fc.oneof(fc.constant(0), share),
  count: fc.integer({ min: 1, max: 8 }),
  monthlyBp: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })),
  payments: fc.array(fc.record({ days: fc.integer({ min: 0, max: 70 }), share }), { maxLength: 5 }),
  wait: fc.integer({ min: 0, max: 120 }),
});

const FIRST_DUE = '2026-11-03';

const openLate = async ({ totalCents, installmentCount, late }: Told): Promise<[TestShop, string]> => {
  const shop = openShop('2026-10-01');
  const customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents, installmentCount, firstDueDay: FIRST_DUE });
  shop.clock.day = addDays(FIRST_DUE, late);
  return [shop, customerId];
};

const owed = async (shop: TestShop, customerId: string): Promise<number> => {
  const open = await shop.db.installments.bulkGet(await openIdsOf(shop, customerId));
  return balanceDue(
    open.flatMap((one) => one ?? []),
    shop.clock.today(),
    defaultTerms,
  );
};

const pay = async (shop: TestShop, customerId: string, cents: number) =>
  receivePayment(shop, {
    customerId,
    installmentIds: await openIdsOf(shop, customerId),
    means: [{ means: 'cash', cents }],
    day: shop.clock.today(),
    waive: 0,
    keepExcess: true,
  });

/** Plays the agreement in one shop, and the same money on the same days, without an agreement, in its twin. */
const play = async (story: Told) => {
  const [shop, customerId] = await openLate(story);
  const [twin, twinId] = await openLate(story);
  const untouched = await openLate(story);
  const balance = await owed(shop, customerId);
  const discountCents = Math.floor((balance * story.discount) / 2);
  const downPaymentCents = Math.floor(((balance - discountCents) * story.down) / 2);
  const agreement = await agreeOn(shop, customerId, {
    discountCents,
    downPaymentCents,
    count: story.count,
    firstDueDay: addDays(shop.clock.today(), 30),
    ...(story.monthlyBp > 0 && { monthlyBp: story.monthlyBp }),
  });
  let paidCents = downPaymentCents;
  if (downPaymentCents > 0) expectOk(await pay(twin, twinId, downPaymentCents));
  for (const { days, share: part } of story.payments) {
    for (const each of [shop, twin]) each.clock.day = addDays(each.clock.today(), days);
    const cents = Math.floor((await owed(shop, customerId)) * part);
    if (cents === 0) continue;
    expectOk(await pay(shop, customerId, cents));
    const atTwin = await pay(twin, twinId, cents);
    if (!atTwin.ok) expect(await owed(twin, twinId)).toBe(0);
    paidCents += cents;
  }
  for (const each of [shop, twin, untouched[0]]) each.clock.day = addDays(shop.clock.today(), story.wait);
  return { shop, customerId, agreement, paidCents, twin: [twin, twinId] as const, untouched };
};

/** Interest counted in parts is rounded once a part: by half a cent at most, for each installment and payment. */
const roundingOf = ({ installmentCount, payments }: Told): number =>
  Math.ceil((installmentCount * (payments.length + 1)) / 2);

describe('a broken agreement', () => {
  it(
    'never leaves the customer owing more than the originals with their charges, less all that was paid',
    () =>
      fc.assert(
        fc.asyncProperty(told, async (story) => {
          const { shop, customerId, agreement, paidCents, untouched } = await play(story);
          untouched[0].clock.day = shop.clock.today();
          const { owedCents, creditedCents, excessCents, roundedOffCents } = await breaking(shop, agreement);
          expect(creditedCents).toBe(paidCents);
          const most = Math.max(0, (await owed(...untouched)) - paidCents + excessCents);
          expect(owedCents).toBeLessThanOrEqual(most);
          expect(roundedOffCents).toBeLessThanOrEqual(roundingOf(story));
          expectOk(await breakNow(shop, agreement));
          expect(await owed(shop, customerId)).toBe(owedCents);
          await expectSound(shop.db);
        }),
        { numRuns: 60 },
      ),
    120_000,
  );

  it(
    'is, but for the discount that stays and cents of rounding, as if it had never been made',
    () =>
      fc.assert(
        fc.asyncProperty(told, async (story) => {
          const { shop, agreement, twin } = await play(story);
          twin[0].clock.day = shop.clock.today();
          const { owedCents, keptDiscountCents, roundedOffCents } = await breaking(shop, agreement);
          expect(owedCents).toBe((await owed(...twin)) - keptDiscountCents - roundedOffCents);
          expect(keptDiscountCents).toBeLessThanOrEqual(agreement.discountCents);
        }),
        { numRuns: 60 },
      ),
    120_000,
  );
});
