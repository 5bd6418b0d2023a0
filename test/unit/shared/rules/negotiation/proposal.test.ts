import { defaultTerms } from '@shared/domain/terms';
import { beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { allowedDiscountCents } from '@shared/rules/negotiation/discount';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { type ProposalRequest, propose } from '@shared/rules/negotiation/proposal';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { openInstallment } from '@test/support/installments';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
/** 17 days late on the day above: fee 3,00 and interest 0,85 (domain E.5). */
const late = openInstallment({ dueDay: '2026-11-03', principalCents: 15_000 });
const notDue = openInstallment({ dueDay: '2027-01-04', principalCents: 15_000, number: 2 });

const request = (more: Partial<ProposalRequest> = {}): ProposalRequest => ({
  covered: [late, notDue],
  day,
  terms: defaultTerms,
  discountCents: 0,
  downPaymentCents: 0,
  count: 3,
  firstDueDay: '2026-12-19',
  interval: { kind: 'monthly' },
  ...more,
});

describe('the updated amount', () => {
  it('keeps principal, fee and interest of each installment apart', () => {
    expect(updatedAmount([late, notDue], day, defaultTerms)).toMatchObject({
      lines: [
        { principalCents: 15_000, feeCents: 300, interestCents: 85, daysLate: 17 },
        { principalCents: 15_000, feeCents: 0, interestCents: 0, daysLate: 0 },
      ],
      principalCents: 30_000,
      chargesCents: 385,
      totalCents: 30_385,
      daysLate: 17,
    });
  });

  it('counts only what is still open of an installment', () => {
    const half = openInstallment({ principalCents: 15_000, paidCents: 10_000, dueDay: '2026-12-10' });
    expect(updatedAmount([half], day, defaultTerms).totalCents).toBe(5_000);
  });
});

describe('a proposal', () => {
  it('takes the discount from interest, then fee, then principal', () => {
    expect(expectOk(propose(request({ discountCents: 80 }))).givenUp).toEqual({
      interestCents: 80,
      feeCents: 0,
      principalCents: 0,
    });
    expect(expectOk(propose(request({ discountCents: 2_385 }))).givenUp).toEqual({
      interestCents: 85,
      feeCents: 300,
      principalCents: 2_000,
    });
  });

  it('names every day, off Sundays and holidays, and the last one', () => {
    const proposal = expectOk(propose(request({ downPaymentCents: 385, firstDueDay: '2026-12-20' })));
    expect(proposal.plan.map(({ dueDay, principalCents }) => [dueDay, principalCents])).toEqual([
      ['2026-12-21', 10_000],
      ['2027-01-20', 10_000],
      ['2027-02-20', 10_000],
    ]);
    expect(proposal.endsOn).toBe('2027-02-20');
    expect(proposal.totalCents).toBe(30_385);
  });

  it('has no plan when all of it is paid at once', () => {
    const proposal = expectOk(propose(request({ downPaymentCents: 30_385, count: 0 })));
    expect(proposal.plan).toEqual([]);
    expect(proposal.endsOn).toBe(day);
  });

  const refusals: [string, Partial<ProposalRequest>, object][] = [
    ['nothing chosen', { covered: [] }, { reason: 'nothing-chosen' }],
    ['a negative discount', { discountCents: -1 }, { reason: 'amount-negative' }],
    ['a negative down payment', { downPaymentCents: -1 }, { reason: 'amount-negative' }],
    ['half a cent', { discountCents: 0.5 }, { reason: 'amount-negative' }],
    ['a discount of 100%', { discountCents: 30_385 }, { reason: 'discount-takes-all', updatedCents: 30_385 }],
    [
      'a discount over the amount',
      { discountCents: 99_999 },
      { reason: 'discount-takes-all', updatedCents: 30_385 },
    ],
    [
      'a down payment over the total',
      { discountCents: 385, downPaymentCents: 30_001 },
      { reason: 'down-payment-over-total', totalCents: 30_000 },
    ],
    ['no installment', { count: 0 }, { reason: 'count-out-of-range', most: 999 }],
    ['a thousand installments', { count: 1_000 }, { reason: 'count-out-of-range', most: 999 }],
    ['a first day in the past', { firstDueDay: '2026-11-19' }, { reason: 'first-day-before-today' }],
    ['a plan of decades', { firstDueDay: '2096-12-19' }, { reason: 'ends-too-late', latest: '2036-11-20' }],
    [
      'installments under one real',
      { downPaymentCents: 30_185, count: 3 },
      { reason: 'installment-too-small', leastCents: 100 },
    ],
  ];
  it.each(refusals)('refuses %s', (_, more, error) => {
    expect(propose(request(more))).toEqual({ ok: false, error });
  });
});

describe('the policy', () => {
  const beyond = (more: Partial<ProposalRequest>) =>
    beyondPolicy(expectOk(propose(request(more))), defaultPolicy).map(({ what }) => what);

  it('allows all charges and a share of the principal that grows with the delay', () => {
    const on = (today: string) => {
      const updated = updatedAmount([late], today, defaultTerms);
      return allowedDiscountCents(updated, defaultPolicy) - updated.chargesCents;
    };
    expect([on('2026-11-03'), on('2026-11-20'), on('2026-12-20'), on('2027-11-20')]).toEqual([
      0, 750, 1_500, 4_500,
    ]);
  });

  it('names each thing that goes beyond it', () => {
    expect(beyond({ discountCents: 385 + 1_500 })).toEqual([]);
    expect(beyond({ discountCents: 385 + 1_501 })).toEqual(['discount']);
    expect(beyond({ count: 13 })).toEqual(['count', 'installment']);
    expect(beyond({ firstDueDay: '2027-02-19' })).toEqual(['first-day']);
  });

  it('does not call a small amount paid at once a small installment', () => {
    const small = openInstallment({ dueDay: '2026-11-25', principalCents: 1_000 });
    expect(beyond({ covered: [small], count: 1 })).toEqual([]);
    expect(beyond({ covered: [small], count: 2 })).toEqual(['installment']);
  });
});
