import { defaultTerms } from '@shared/domain/terms';
import { beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { beyondText } from '@shared/rules/negotiation/beyond-text';
import {
  defaultPolicy,
  delayBand,
  type NegotiationPolicy,
  negotiationPolicySchema,
  policyFor,
} from '@shared/rules/negotiation/negotiation-policy';
import { policyLimits } from '@shared/rules/negotiation/policy-limits';
import { LEAST_INSTALLMENT_CENTS, type ProposalRequest, propose } from '@shared/rules/negotiation/proposal';
import type { Segment } from '@shared/rules/risk/segment';
import { openInstallment } from '@test/support/installments';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
/** 17 days late on the day above: fee 3,00 and interest 0,85. */
const late = openInstallment({ dueDay: '2026-11-03', principalCents: 15_000 });
const notDue = openInstallment({ dueDay: '2027-01-04', principalCents: 15_000, number: 2 });

const proposalOf = (more: Partial<ProposalRequest> = {}) =>
  expectOk(
    propose({
      covered: [late, notDue],
      day,
      terms: defaultTerms,
      discountCents: 0,
      downPaymentCents: 0,
      count: 3,
      firstDueDay: '2026-12-19',
      interval: { kind: 'monthly' },
      ...more,
    }),
  );

const beyond = (
  more: Partial<ProposalRequest>,
  policy: Partial<NegotiationPolicy> = {},
  segment?: Segment,
): string[] =>
  beyondPolicy(proposalOf(more), { ...defaultPolicy, ...policy }, segment).map(({ what }) => what);

/** The struggling are given more, the good payers less. */
const bySegment: NegotiationPolicy['bySegment'] = {
  struggling: [{ maxChargesBp: 10_000, maxPrincipalBp: 5_000, cashPrincipalBp: 4_000 }],
  'good-payer': [{ maxChargesBp: 5_000, maxPrincipalBp: 0, cashPrincipalBp: 0 }],
};

describe('the bands that hold', () => {
  it('are those of the customer’s segment where it has its own, else those of all', () => {
    const policy = { ...defaultPolicy, bySegment };
    expect(policyFor(policy, 'struggling').bands).toBe(bySegment.struggling);
    expect(policyFor(policy, 'new')).toBe(policy);
    expect(policyFor(policy)).toBe(policy);
    expect(delayBand(policyFor(policy, 'struggling'), 17).band.maxPrincipalBp).toBe(5_000);
    expect(delayBand(policy, 17)).toMatchObject({ band: { maxPrincipalBp: 500 }, fromDays: 1 });
  });

  it('cap the discount, each segment by its own', () => {
    const half = { discountCents: 385 + 15_000 };
    expect(beyond(half, { bySegment }, 'struggling')).toEqual([]);
    expect(beyond({ discountCents: 385 + 15_001 }, { bySegment }, 'struggling')).toEqual(['discount']);
    expect(beyond(half, { bySegment }, 'new')).toEqual(['discount']);
    expect(beyond({ discountCents: 193 }, { bySegment }, 'good-payer')).toEqual([]);
    expect(beyond({ discountCents: 194 }, { bySegment }, 'good-payer')).toEqual(['discount']);
  });
});

describe('the smallest down payment', () => {
  const policy = { minDownPaymentBp: 2_000 };

  it('is asked for where something is given up and the rest is parted', () => {
    expect(beyond({ discountCents: 385, downPaymentCents: 5_999 }, policy)).toEqual(['down-payment']);
    expect(beyond({ discountCents: 385, downPaymentCents: 6_000 }, policy)).toEqual([]);
    expect(beyond({ discountCents: 385 }, { minDownPaymentBp: 0 })).toEqual([]);
  });

  it('is asked for where more installments come out than went in', () => {
    expect(beyond({ count: 3 }, policy)).toEqual(['down-payment']);
  });

  it('is none for one payment, nor for more time without a discount', () => {
    expect(beyond({ discountCents: 1_000, count: 1 }, policy)).toEqual([]);
    expect(beyond({ count: 2 }, policy)).toEqual([]);
  });
});

describe('the interest of a plan', () => {
  it('goes up to the shop’s own; less is no matter of permission', () => {
    expect(beyond({ monthlyBp: 100 })).toEqual(['interest']);
    expect(beyond({ monthlyBp: 100 }, { monthlyBp: 99 })).toEqual(['interest']);
    expect(beyond({ monthlyBp: 100 }, { monthlyBp: 100 })).toEqual([]);
    expect(beyond({}, { monthlyBp: 100 })).toEqual([]);
  });
});

it('says what is beyond in a sentence', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(beyondText({ what: 'down-payment', leastCents: 6_000 }))).toBe(
    'A entrada fica abaixo de R$ 60,00.',
  );
  expect(beyondText({ what: 'interest', mostBp: 0 })).toBe('A loja não costuma cobrar juros no acordo.');
  expect(beyondText({ what: 'interest', mostBp: 50 })).toBe('Os juros passam de 0,5% ao mês.');
});

describe('a policy that can be kept', () => {
  const band = { maxChargesBp: 10_000, maxPrincipalBp: 1_000, cashPrincipalBp: 500 };
  const isKept = (more: object) => negotiationPolicySchema.safeParse({ ...defaultPolicy, ...more }).success;

  it('is the one a shop starts with', () => {
    expect(negotiationPolicySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
    expect(policyLimits.installmentCents.least).toBe(LEAST_INSTALLMENT_CENTS);
  });

  it('has the bands of all where it was kept before there were others', () => {
    const { bySegment: _, ...before } = defaultPolicy;
    expect(negotiationPolicySchema.parse(before).bySegment).toEqual({});
  });

  it.each<[string, object]>([
    ['no bands', { bands: [] }],
    ['bands out of order', { bands: [{ ...band, upToDays: 60 }, { ...band, upToDays: 30 }, band] }],
    ['two bands up to the same day', { bands: [{ ...band, upToDays: 30 }, { ...band, upToDays: 30 }, band] }],
    ['an end on the last band', { bands: [{ ...band, upToDays: 30 }] }],
    ['a band without end in the middle', { bands: [band, { ...band, upToDays: 30 }, band] }],
    ['more than all of the charges', { bands: [{ ...band, maxChargesBp: 10_001 }] }],
    ['all of the principal', { bands: [{ ...band, maxPrincipalBp: 10_000 }] }],
    ['a ready offer beyond what is allowed', { bands: [{ ...band, cashPrincipalBp: 1_001 }] }],
    ['the same in the bands of a segment', { bySegment: { new: [{ ...band, cashPrincipalBp: 1_001 }] } }],
    ['a segment nobody is of', { bySegment: { vip: [band] } }],
    ['installments of nothing', { minInstallmentCents: 0 }],
    ['an endless plan', { maxCount: 61 }],
    ['a suggestion longer than the longest plan', { maxCount: 3 }],
    ['a suggestion under the smallest down payment', { minDownPaymentBp: 2_501 }],
    ['more interest than a shop may charge', { monthlyBp: 101 }],
    ['an offer of one day', { validDays: 1 }],
    ['a notice of a day', { breakRule: { ...defaultPolicy.breakRule, noticeDays: 1 } }],
    ['a break without delay', { breakRule: { ...defaultPolicy.breakRule, daysLate: 0 } }],
  ])('has not %s', (_, more) => {
    expect(isKept(more)).toBe(false);
  });
});
