import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addDays } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { defaultTerms } from '@shared/domain/terms';
import { expectOk, sell, type TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts as moneyActs } from './acts';
import { agreementActs } from './agreement-acts';
import { accountsOf, openWorld, type Step, stepOf, upTo, type World } from './world';

const anyStep = stepOf('sell', 'pay', 'pay', 'return', 'refund', 'tab', 'close', 'agree', 'promise', 'wait');
/** What may come between the payment and its reversal; `early` adds a little to the very same installments. */
const between = stepOf('sell', 'pay', 'return', 'tab', 'close', 'agree', 'wait', 'early', 'early');

const acts = { ...moneyActs, ...agreementActs };

interface Story {
  readonly before: readonly Step[];
  readonly payment: Step;
  readonly meanwhile: readonly Step[];
  readonly after: readonly Step[];
}

const story: fc.Arbitrary<Story> = fc.record({
  before: fc.array(anyStep, { maxLength: 8 }),
  payment: stepOf('payment'),
  meanwhile: fc.array(between, { maxLength: 10 }),
  after: fc.array(anyStep, { maxLength: 6 }),
});

/** Sales whose payments the story is about, of a third customer: late or far from due, with interest and without. */
const openTwin = async ({ payment: { a, b } }: Story): Promise<World & { readonly payerId: string }> => {
  const { shop, customerIds } = await openWorld();
  const [payerId = '', ...others] = customerIds;
  await sell(shop, payerId, {
    totalCents: 30_000 + upTo(a, 60_000),
    installmentCount: 4,
    firstDueDay: addDays(shop.clock.today(), 10 + upTo(b, 700)),
    ...(a < 0.5 && { pricing: { kind: 'price', monthlyBp: 100 } }),
  });
  return { shop, customerIds: others, payerId };
};

const run = async ({ shop, customerIds: [customerId = ''] }: World, { kind, ...step }: Step) => {
  await acts[kind]?.(shop, customerId, { kind, ...step });
};

/** A payment of some installments, late or early, partly waived or not, today or before. */
const payOnce = async (shop: TestShop, payerId: string, { a, b, c, d }: Step) => {
  const open = await openInstallmentsOf(shop.db, payerId);
  // Some of them from the first on; or no more than half of the last, which others pay a little of too.
  const isLast = d > 0.6;
  const chosen = isLast ? open.slice(-1) : open.slice(0, 1 + upTo(d, 4));
  const waive = b < 0.3 ? ('all' as const) : b < 0.6 ? upTo(c, 500) : 0;
  const day = a < 0.3 ? addDays(shop.clock.today(), -upTo(c, 9)) : shop.clock.today();
  const cents = Math.max(1, upTo(c, balanceDue(chosen, day, defaultTerms, waive) / (isLast ? 2 : 1)));
  return receivePayment(shop, {
    customerId: payerId,
    installmentIds: chosen.map(({ id }) => id),
    means: [{ means: 'pix', cents }],
    day,
    waive,
  });
};

/** A little on the last installment, before it is due: the same allocation whatever happened to it before. */
const payEarly = async (shop: TestShop, payerId: string, { c }: Step) => {
  const last = (await openInstallmentsOf(shop.db, payerId)).at(-1);
  if (!last || last.monthlyRate || shop.clock.today() >= last.dueDay) return;
  await receivePayment(shop, {
    customerId: payerId,
    installmentIds: [last.id],
    means: [{ means: 'cash', cents: 1 + upTo(c, 20) }],
    day: shop.clock.today(),
    waive: 0,
  });
};

/** The twin only spends the id and the instants that an entry and its journal line take. */
const spend = ({ clock }: TestShop) => {
  clock.newId();
  clock.now();
  clock.now();
};

const compare = async (told: Story): Promise<void> => {
  const [real, twin] = [await openTwin(told), await openTwin(told)];
  const both = [real, twin];
  for (const world of both) for (const step of told.before) await run(world, step);
  const paid = await payOnce(real.shop, real.payerId, told.payment);
  if (paid.ok) spend(twin.shop);
  for (const world of both)
    for (const step of told.meanwhile) {
      if (step.kind === 'early') await payEarly(world.shop, world.payerId, step);
      else await run(world, step);
    }
  if (paid.ok) {
    expectOk(await reversePayment(real.shop, paid.value.id));
    spend(twin.shop);
  }
  expect(await accountsOf(real.shop)).toEqual(await accountsOf(twin.shop));
  for (const world of both)
    for (const step of told.after) {
      await run({ ...world, customerIds: [world.payerId] }, step);
    }
  expect(await accountsOf(real.shop)).toEqual(await accountsOf(twin.shop));
  expect(await checkIntegrity(real.shop.db)).toEqual([]);
  for (const { shop } of both) shop.db.close();
};

describe('a payment taken back, however late', () => {
  it('leaves the accounts as in a shop where it was never made', async () => {
    await fc.assert(fc.asyncProperty(story, compare), { numRuns: 60 });
  }, 120_000);
});
