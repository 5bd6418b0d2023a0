import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import type { ReceiveDraft } from '@renderer/features/receive/receive-draft';
import { paymentRequest } from '@renderer/features/receive/receive-request';
import { receiveView } from '@renderer/features/receive/receive-view';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { addDays } from '@shared/calendar/civil-day';
import { oldestFirst } from '@shared/domain/allocation';
import { outstandingCents } from '@shared/domain/installment';
import { amountDue } from '@shared/domain/late-charges';
import { defaultTerms } from '@shared/domain/terms';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftOf } from './counter';

const TODAY = '2026-11-19';

/** A customer with a plan without interest, part of it late, and one with interest. */
const openAccount = async (): Promise<{ shop: TestShop; customerId: string }> => {
  const shop = openShop('2026-08-20');
  const customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_001, installmentCount: 3, firstDueDay: '2026-10-03' });
  const plan = await sell(shop, customerId, { installmentCount: 4, firstDueDay: '2026-11-10' });
  await shop.db.installments.bulkPut(
    plan.installments.map((installment) => ({ ...installment, monthlyRate: 0.01 })),
  );
  shop.clock.day = TODAY;
  return { shop, customerId };
};

const look = async ({ db }: TestShop, customerId: string, draft: ReceiveDraft) =>
  receiveView(draft, {
    open: oldestFirst(await openInstallmentsOf(db, customerId)),
    creditCents: (await db.summaries.get(customerId))?.creditCents ?? 0,
    today: TODAY,
    terms: defaultTerms,
  });

const drafts = fc
  .record({
    amountCents: fc.option(fc.integer({ min: 1, max: 140_000 }), { nil: undefined }),
    wantsAll: fc.boolean(),
    named: fc.constantFrom([], [{ means: 'card' as const, cents: 700 }]),
    means: fc.constantFrom('cash' as const, 'pix' as const, 'credit' as const),
    day: fc.integer({ min: 0, max: 60 }).map((days) => addDays(TODAY, -days)),
    waive: fc.constantFrom(undefined, 'all' as const, 150),
    keepsExcess: fc.boolean(),
  })
  .map(draftOf);

it('what was shown is what is written, and can be taken back whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drafts, { minLength: 1, maxLength: 4 }), async (several) => {
      const { shop, customerId } = await openAccount();
      const before = await shop.db.installments.toArray();
      const written: string[] = [];
      for (const draft of several) {
        const view = await look(shop, customerId, draft);
        const request = paymentRequest(customerId, draft, view);
        if (!request) continue;
        const payment = expectOk(await receivePayment(shop, request));
        written.push(payment.id);
        expect(payment).toMatchObject({ totalCents: view.amountCents, changeCents: view.changeCents });
        // A payment before a later one counts again from there; what it does itself is as shown all the same.
        expect(payment.allocations).toEqual(view.plan?.allocations);
        if (draft.day !== TODAY) continue;
        for (const line of view.lines) {
          const after = await shop.db.installments.get(line.installment.id);
          if (!after) throw new Error('installment lost');
          expect(after.open === 0).toBe(line.isSettled);
          const isLate = after.dueDay < TODAY;
          expect(isLate ? amountDue(after, TODAY, defaultTerms) : outstandingCents(after)).toBe(
            line.restCents,
          );
        }
      }
      await expectSound(shop.db);
      for (const id of written.reverse()) expectOk(await reversePayment(shop, id));
      expect(await shop.db.installments.toArray()).toEqual(before);
      await expectSound(shop.db);
    }),
    { numRuns: 25 },
  );
});

it('is refused before the sale, with the day of the sale', async () => {
  const { shop, customerId } = await openAccount();
  const draft = draftOf({ day: '2026-08-19' });
  const request = paymentRequest(customerId, draft, await look(shop, customerId, draft));
  if (!request) throw new Error('no request');
  expect(await receivePayment(shop, request)).toEqual({
    ok: false,
    error: { reason: 'before-sale', day: '2026-08-20' },
  });
});
