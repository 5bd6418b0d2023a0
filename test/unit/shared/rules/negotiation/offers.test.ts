import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy, type NegotiationPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { fitsMonthly, type OffersRequest, threeOffers } from '@shared/rules/negotiation/offers';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
const covered = [
  openInstallment({ number: 1, dueDay: '2026-09-21', principalCents: 13_200 }),
  openInstallment({ number: 2, dueDay: '2026-10-20', principalCents: 13_200 }),
  openInstallment({ number: 3, dueDay: '2026-11-19', principalCents: 13_100 }),
];

const offers = (more: Partial<OffersRequest> = {}) =>
  threeOffers({ covered, day, terms: defaultTerms, policy: defaultPolicy, ...more });

describe('the three ready offers', () => {
  it('offers one payment within seven days, without charges and with the discount of the delay', () => {
    const { cash } = offers();
    // 60 days late: 8% of 395,00 is 31,60; 363,40 goes up to the whole real.
    expect(cash?.proposal.totalCents).toBe(36_400);
    expect(cash?.proposal.plan).toMatchObject([{ dueDay: '2026-11-27', principalCents: 36_400 }]);
    expect(cash?.validUntil).toBe('2026-11-27');
  });

  it('fits the installments to what the customer can pay a month', () => {
    const { installments } = offers({ monthlyCents: 8_000 });
    expect(installments?.chosen).toMatchObject({ downPaymentCents: 7_500, count: 4 });
    expect(installments?.proposal).toMatchObject({
      givenUp: { principalCents: 0 },
      totalCents: 39_500,
      endsOn: '2027-03-20',
    });
    expect(installments && fitsMonthly(installments.proposal, 8_000)).toBe(true);
  });

  it('parts evenly where what is left would be a tiny down payment', () => {
    const one = [openInstallment({ dueDay: '2026-11-25', principalCents: 32_300 })];
    const { installments } = offers({ covered: one, monthlyCents: 8_000 });
    expect(installments?.chosen).toMatchObject({ downPaymentCents: 6_700, count: 4 });
    expect(installments?.proposal.plan.map((line) => line.principalCents)).toEqual([
      6_400, 6_400, 6_400, 6_400,
    ]);
  });

  it('takes a quarter as the down payment when nothing is known, in whole reais after it', () => {
    expect(offers().installments?.chosen).toMatchObject({ downPaymentCents: 9_900, count: 4 });
  });

  it('says when the offer cannot stay under what the customer can pay', () => {
    const { installments } = offers({ monthlyCents: 1_000 });
    expect(installments && fitsMonthly(installments.proposal, 1_000)).toBe(false);
  });

  it('gives more time for the same amount, without anything new', () => {
    const { moreTime } = offers();
    expect(moreTime?.proposal.discountCents).toBe(0);
    expect(moreTime?.proposal.totalCents).toBe(moreTime?.proposal.updated.totalCents);
    expect(moreTime?.proposal.plan.map((line) => line.dueDay)).toEqual([
      '2026-12-21',
      '2027-01-20',
      '2027-02-20',
    ]);
  });

  it('does not part an amount that is too small', () => {
    const small = [openInstallment({ dueDay: '2026-11-10', principalCents: 2_500 })];
    const found = offers({ covered: small });
    expect(found.installments).toBeNull();
    expect(found.cash?.proposal.plan).toHaveLength(1);
    expect(found.moreTime?.proposal.plan).toHaveLength(1);
  });

  it('has nothing to offer when nothing was chosen', () => {
    expect(offers({ covered: [] })).toEqual({ cash: null, installments: null, moreTime: null });
  });
});

describe('the offers of a shop with a policy of its own', () => {
  const policy = (more: Partial<NegotiationPolicy>) => ({ policy: { ...defaultPolicy, ...more } });
  const own = { 'good-payer': [{ maxChargesBp: 5_000, maxPrincipalBp: 0, cashPrincipalBp: 0 }] };

  it('follow the bands of the customer’s segment', () => {
    const request = policy({ bySegment: own });
    const half = offers({ ...request, segment: 'good-payer' }).cash?.proposal;
    expect(half?.givenUp.principalCents).toBe(0);
    expect(half?.discountCents).toBeLessThanOrEqual((half?.updated.chargesCents ?? 0) / 2 + 1);
    expect(offers({ ...request, segment: 'new' }).cash?.proposal.totalCents).toBe(36_400);
  });

  it('ask for the smallest down payment even where it is more than the customer can pay', () => {
    const { installments } = offers({ ...policy({ minDownPaymentBp: 2_500 }), monthlyCents: 8_000 });
    expect(installments?.chosen).toMatchObject({ downPaymentCents: 9_875, count: 4 });
    expect(installments && fitsMonthly(installments.proposal, 8_000)).toBe(false);
  });

  it('have the plan’s interest in the plan only, and still fit what the customer can pay', () => {
    const request = { ...policy({ monthlyBp: 100 }), monthlyCents: 8_000 };
    const { cash, installments, moreTime } = offers(request);
    expect(installments?.chosen.monthlyBp).toBe(100);
    expect(installments?.proposal.interestCents).toBeGreaterThan(0);
    expect(installments && fitsMonthly(installments.proposal, 8_000)).toBe(true);
    expect([cash, moreTime].map((offer) => offer?.proposal.interestCents)).toEqual([0, 0]);
  });

  it('begin within the furthest day, also where that is a Sunday', () => {
    // Ten days from the 20th is a Monday; nine a Sunday, which would move to it.
    const first = (maxDaysToFirst: number) =>
      offers(policy({ maxDaysToFirst })).moreTime?.proposal.plan[0]?.dueDay;
    expect(first(10)).toBe('2026-11-30');
    expect(first(9)).toBe('2026-11-28');
    expect(first(60)).toBe('2026-12-21');
  });

  it('part into fewer where the installments would be too small', () => {
    const { installments } = offers(policy({ minInstallmentCents: 14_000 }));
    expect(installments?.chosen).toMatchObject({ count: 2, downPaymentCents: 9_900 });
  });
});
