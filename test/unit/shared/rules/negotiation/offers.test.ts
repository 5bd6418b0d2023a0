import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
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
