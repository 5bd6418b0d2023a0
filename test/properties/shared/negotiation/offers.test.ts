import { addDays } from '@shared/calendar/civil-day';
import { defaultTerms, type Terms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { threeOffers } from '@shared/rules/negotiation/offers';
import { type ProposalRequest, propose } from '@shared/rules/negotiation/proposal';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { openInstallment } from '@test/support/installments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';

const installments = fc.array(
  fc
    .record({
      principalCents: fc.integer({ min: 1, max: 2_000_000 }),
      paidShare: fc.double({ min: 0, max: 0.99, noNaN: true }),
      dueIn: fc.integer({ min: -2_000, max: 400 }),
      interestCarryCents: fc.integer({ min: 0, max: 5_000 }),
    })
    .map(({ principalCents, paidShare, dueIn, interestCarryCents }) =>
      openInstallment({
        principalCents,
        paidCents: Math.floor(principalCents * paidShare),
        dueDay: addDays(day, dueIn),
        interestCarryCents,
      }),
    ),
  { minLength: 1, maxLength: 30 },
);

const terms: fc.Arbitrary<Terms> = fc.record({
  lateFeeBp: fc.integer({ min: 0, max: 200 }),
  lateInterestBp: fc.integer({ min: 0, max: 100 }),
  graceDays: fc.integer({ min: 0, max: 10 }),
  leftover: fc.constantFrom('first', 'last'),
  monthBasis: fc.constantFrom('commercial', 'civil'),
  holidays: fc.constant([]),
});

const requests: fc.Arbitrary<ProposalRequest> = fc.record({
  covered: installments,
  day: fc.constant(day),
  terms,
  discountCents: fc.integer({ min: 0, max: 3_000_000 }),
  downPaymentCents: fc.integer({ min: 0, max: 3_000_000 }),
  count: fc.integer({ min: 0, max: 40 }),
  firstDueDay: fc.integer({ min: 0, max: 60 }).map((days) => addDays(day, days)),
  interval: fc.oneof(
    fc.constant({ kind: 'monthly' } as const),
    fc.integer({ min: 1, max: 60 }).map((days) => ({ kind: 'days', days }) as const),
  ),
});

describe('any proposal', () => {
  it('adds up to the cent: updated amount = given up + down payment + plan', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const made = propose(request);
        fc.pre(made.ok);
        const { updated, givenUp, downPaymentCents, plan, totalCents } = made.value;
        const planCents = sumCents(plan.map((line) => line.principalCents));
        expect(downPaymentCents + planCents).toBe(totalCents);
        const gone = givenUp.interestCents + givenUp.feeCents + givenUp.principalCents;
        expect(totalCents + gone).toBe(updated.totalCents);
        expect(
          sumCents(updated.lines.map((line) => line.principalCents + line.feeCents + line.interestCents)),
        ).toBe(updated.totalCents);
      }),
    );
  });

  it('is never negative, gives up no part beyond what there is, and runs forward from today', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const made = propose(request);
        fc.pre(made.ok);
        const { updated, givenUp, plan, totalCents, endsOn } = made.value;
        expect(totalCents).toBeGreaterThan(0);
        expect(givenUp.interestCents).toBeLessThanOrEqual(updated.interestCents);
        expect(givenUp.feeCents).toBeLessThanOrEqual(updated.feeCents);
        expect(givenUp.principalCents).toBeLessThan(updated.principalCents);
        for (const part of Object.values(givenUp)) expect(part).toBeGreaterThanOrEqual(0);
        const days = plan.map((line) => line.dueDay);
        expect(days).toEqual([...days].sort());
        for (const line of plan) {
          expect(line.principalCents).toBeGreaterThanOrEqual(100);
          expect(line.dueDay >= day && line.dueDay <= endsOn).toBe(true);
        }
      }),
    );
  });
});

describe('the ready offers, for any installments and any monthly amount', () => {
  it('stay within the policy and never ask for more than the updated amount', () => {
    fc.assert(
      fc.property(
        installments,
        fc.option(fc.integer({ min: 1, max: 300_000 }), { nil: undefined }),
        (covered, monthlyCents) => {
          const request = { covered, day, terms: defaultTerms, policy: defaultPolicy, monthlyCents };
          const { cash, installments: parted, moreTime } = threeOffers(request);
          const updated = updatedAmount(covered, day, defaultTerms);
          for (const offer of [cash, parted, moreTime]) {
            if (!offer) continue;
            expect(beyondPolicy(offer.proposal, defaultPolicy)).toEqual([]);
            expect(offer.proposal.totalCents).toBeLessThanOrEqual(updated.totalCents);
            expect(offer.validUntil > day).toBe(true);
          }
          if (updated.totalCents >= 200) expect(moreTime?.proposal.totalCents).toBe(updated.totalCents);
          if (cash) expect(cash.proposal.totalCents).toBeLessThanOrEqual(updated.principalCents);
        },
      ),
      { numRuns: 300 },
    );
  });
});
