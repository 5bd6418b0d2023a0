import { addDays, daysBetween } from '@shared/calendar/civil-day';
import { defaultTerms } from '@shared/domain/terms';
import { percentOf } from '@shared/money/rounding';
import { needsDownPayment } from '@shared/rules/negotiation/down-payment';
import { delayBand, negotiationPolicySchema, policyFor } from '@shared/rules/negotiation/negotiation-policy';
import { fitsMonthly, type OffersRequest, threeOffers } from '@shared/rules/negotiation/offers';
import { policyEntryOf, readPolicy } from '@shared/rules/negotiation/policy-entry';
import { segments } from '@shared/rules/risk/segment';
import { openInstallment } from '@test/support/installments';
import { anyPolicy } from '@test/support/policies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const covered = (day: string) =>
  fc.array(
    fc
      .record({
        principalCents: fc.integer({ min: 1, max: 500_000 }),
        dueIn: fc.integer({ min: -500, max: 90 }),
      })
      .map(({ principalCents, dueIn }) => openInstallment({ principalCents, dueDay: addDays(day, dueIn) })),
    { minLength: 1, maxLength: 12 },
  );

/** Any day of two years, so that first days meet Sundays, Carnival and Easter. */
const requests: fc.Arbitrary<OffersRequest> = fc
  .integer({ min: 0, max: 730 })
  .map((days) => addDays('2026-01-01', days))
  .chain((day) =>
    fc.record({
      covered: covered(day),
      day: fc.constant(day),
      terms: fc.constant(defaultTerms),
      policy: anyPolicy,
      segment: fc.option(fc.constantFrom(...segments), { nil: undefined }),
      monthlyCents: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
    }),
  );

const offersOf = (request: OffersRequest) => {
  const { cash, installments, moreTime } = threeOffers(request);
  return [cash, installments, moreTime].flatMap((offer) => offer ?? []);
};

describe('the ready offers under any policy, for any kind of customer', () => {
  it('give no more than the bands that hold for that customer allow', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { proposal } of offersOf(request)) {
          const { updated, discountCents } = proposal;
          const { band } = delayBand(policyFor(request.policy, request.segment), updated.daysLate);
          expect(discountCents).toBeLessThanOrEqual(
            percentOf(updated.chargesCents, band.maxChargesBp) +
              percentOf(updated.principalCents, band.maxPrincipalBp),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keep to the smallest installment and down payment, the longest plan, the furthest day and the interest', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { policy, day } = request;
        for (const { proposal, kind } of offersOf(request)) {
          const { plan, totalCents, downPaymentCents, monthlyBp } = proposal;
          expect(plan.length).toBeLessThanOrEqual(policy.maxCount);
          expect(daysBetween(day, plan[0]?.dueDay ?? day)).toBeLessThanOrEqual(policy.maxDaysToFirst);
          expect(monthlyBp).toBeLessThanOrEqual(kind === 'installments' ? policy.monthlyBp : 0);
          if (plan.length + (downPaymentCents > 0 ? 1 : 0) > 1)
            for (const { principalCents } of plan)
              expect(principalCents).toBeGreaterThanOrEqual(policy.minInstallmentCents);
          if (kind === 'installments' && needsDownPayment(proposal))
            expect(downPaymentCents).toBeGreaterThanOrEqual(percentOf(totalCents, policy.minDownPaymentBp));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('fit what the customer can pay a month whenever the policy leaves room for it', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 100_000 }), (request, monthlyCents) => {
        const policy = { ...request.policy, minDownPaymentBp: 0, maxDaysToFirst: 60 };
        const { installments } = threeOffers({ ...request, policy, monthlyCents });
        fc.pre(installments !== null && monthlyCents >= 2 * policy.minInstallmentCents);
        // The longest plan is enough, also at 1% a month, where sixty installments are worth forty-four.
        fc.pre(monthlyCents * (1 + policy.maxCount * 0.7) >= installments.proposal.totalCents);
        expect(fitsMonthly(installments.proposal, monthlyCents)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any policy', () => {
  it('is read back from its fields as it was', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(readPolicy(policyEntryOf(policy))).toEqual(policy);
        expect(negotiationPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
      }),
    );
  });
});
