import { standingPayments } from '@shared/domain/payment';
import 'fake-indexeddb/auto';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { recomputeSummary } from '@renderer/use-cases/accounts';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addDays } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { defaultTerms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A step is a kind and three numbers from 0 to 1 that choose among what is possible when its turn comes. */
const step = fc.record({
  kind: fc.constantFrom('sell', 'pay', 'agree', 'agree', 'pay', 'undo', 'wait'),
  a: fc.double({ min: 0, max: 0.999, noNaN: true }),
  b: fc.double({ min: 0, max: 0.999, noNaN: true }),
  c: fc.double({ min: 0, max: 0.999, noNaN: true }),
});
type Step = { kind: string; a: number; b: number; c: number };

interface Undoable {
  readonly undo: () => Promise<{ ok: boolean }>;
  /** The accounts just before it was done. */
  readonly before: Awaited<ReturnType<typeof accounts>>;
}

const upTo = (share: number, most: number): number => Math.floor(share * (most + 1));

const accounts = async (shop: TestShop) => ({
  installments: (await shop.db.installments.toArray()).filter((line) => !line.cancelledOn),
  summaries: await shop.db.summaries.toArray(),
});

/** Some of the open installments, at least one. */
const someOpen = async (shop: TestShop, customerId: string, { a }: Step) => {
  const open = await openInstallmentsOf(shop.db, customerId);
  return open.slice(0, 1 + upTo(a, open.length - 1));
};

const steps: Record<
  string,
  (shop: TestShop, customerId: string, step: Step) => Promise<Undoable['undo'] | null>
> = {
  sell: async (shop, customerId, { a, b }) => {
    const totalCents = 1_000 + upTo(a, 90_000);
    const { sale } = await sell(shop, customerId, {
      totalCents,
      downPaymentCents: b < 0.5 ? 0 : upTo(b, 900),
      installmentCount: 1 + upTo(b, 5),
      firstDueDay: addDays(shop.clock.today(), upTo(a, 40)),
    });
    return () => cancelSale(shop, sale.id);
  },
  pay: async (shop, customerId, step) => {
    const chosen = await someOpen(shop, customerId, step);
    if (chosen.length === 0) return null;
    const waive = step.b < 0.3 ? ('all' as const) : 0;
    const most = balanceDue(chosen, shop.clock.today(), defaultTerms, waive);
    const payment = expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: chosen.map(({ id }) => id),
        means: [{ means: 'cash', cents: Math.max(1, upTo(step.c, most)) }],
        day: shop.clock.today(),
        waive,
      }),
    );
    return () => reversePayment(shop, payment.id);
  },
  agree: async (shop, customerId, step) => {
    const chosen = await someOpen(shop, customerId, step);
    const updated = updatedAmount(chosen, shop.clock.today(), defaultTerms);
    if (updated.totalCents < 2_000) return null;
    const discountCents = upTo(step.b, updated.totalCents - 1_500);
    const { agreement } = expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: chosen.map(({ id }) => id),
        updatedCents: updated.totalCents,
        discountCents,
        downPaymentCents: step.c < 0.4 ? 0 : upTo(step.c, updated.totalCents - discountCents - 1_000),
        downPaymentMeans: 'cash',
        count: 1 + upTo(step.c, 8),
        firstDueDay: addDays(shop.clock.today(), upTo(step.b, 30)),
        interval: { kind: 'monthly' },
        reason: 'combinado com o dono',
      }),
    );
    return () => undoAgreement(shop, agreement.id);
  },
  wait: async (shop, _, { a }) => {
    shop.clock.day = addDays(shop.clock.today(), upTo(a, 45));
    return null;
  },
};

const checkInvariants = async (shop: TestShop, customerId: string) => {
  const stored = await shop.db.summaries.get(customerId);
  expect(await recomputeSummary(shop.db, customerId)).toEqual(stored);
  expect(await checkIntegrity(shop.db)).toEqual([]);

  const installments = await shop.db.installments.toArray();
  const payments = await shop.db.payments.toArray();
  const agreements = await shop.db.agreements.toArray();
  const standing = standingPayments(payments);
  // Money conserved: what came in and stands is what the accounts say was paid.
  const principalPaid = sumCents(installments.map((line) => line.paidCents));
  const charges = sumCents(
    standing.flatMap((payment) => payment.allocations.map((part) => part.interestCents + part.feeCents)),
  );
  const down = sumCents(
    standing.filter((payment) => payment.kind === 'down-payment').map((payment) => payment.totalCents),
  );
  expect(sumCents(payments.map((payment) => payment.totalCents))).toBe(principalPaid + charges + down);
  expect(down).toBe(
    sumCents(
      [...agreements, ...(await shop.db.sales.toArray())]
        .filter((origin) => !origin.cancelledOn)
        .map((origin) => origin.downPaymentCents),
    ),
  );
  for (const agreement of agreements) {
    const covered = installments.filter((line) => line.coveredBy === agreement.id);
    expect(covered).toHaveLength(agreement.cancelledOn ? 0 : agreement.covered.length);
    const plan = installments.filter((line) => line.originId === agreement.id);
    expect(agreement.downPaymentCents + sumCents(plan.map((line) => line.principalCents))).toBe(
      agreement.totalCents,
    );
  }
  for (const line of installments) {
    expect(line.paidCents).toBeLessThanOrEqual(line.principalCents);
    if (line.coveredBy || line.cancelledOn) expect(line.open).toBe(0);
  }
};

describe('sales, payments, agreements and their undoing, in any order', () => {
  it('keep the summary exact and the money whole, and unwind to the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 18 }), async (chosen) => {
        const shop = openShop('2026-06-01');
        const customerId = await addCustomer(shop);
        await sell(shop, customerId, { totalCents: 60_000, firstDueDay: '2026-06-10' });
        const done: Undoable[] = [];
        for (const next of chosen) {
          if (next.kind === 'undo') {
            // Any of them, not only the last: refused where something newer rests on it.
            const at = upTo(next.a, done.length - 1);
            const before = await accounts(shop);
            const result = await done[at]?.undo();
            if (result?.ok) done.splice(at, 1);
            else expect(await accounts(shop)).toEqual(before);
            // What was recorded before later steps no longer tells their state.
            if (result?.ok && at < done.length) for (const entry of done.splice(0)) await entry.undo();
          } else {
            const before = await accounts(shop);
            const undo = await steps[next.kind]?.(shop, customerId, next);
            if (undo) done.push({ undo, before });
          }
          await checkInvariants(shop, customerId);
        }
        for (const { undo, before } of done.reverse()) {
          expectOk((await undo()) as { ok: true; value: unknown });
          expect(await accounts(shop)).toEqual(before);
          await checkInvariants(shop, customerId);
        }
        shop.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
