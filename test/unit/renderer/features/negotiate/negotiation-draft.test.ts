import {
  chosenInstallments,
  draftFor,
  emptyDraft,
  move,
  type NegotiationDraft,
  takeOffer,
  toggle,
} from '@renderer/features/negotiate/negotiation-draft';
import { type NegotiationAccounts, negotiationView } from '@renderer/features/negotiate/negotiation-view';
import type { Installment } from '@shared/domain/installment';
import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
const late = [
  openInstallment({ number: 1, dueDay: '2026-10-20' }),
  openInstallment({ number: 2, dueDay: '2026-11-19' }),
];
const notYet = openInstallment({ number: 3, dueDay: '2026-12-20' });
const open = [...late, notYet];
const accounts: NegotiationAccounts = {
  open,
  tab: [],
  versions: [],
  day,
  terms: defaultTerms,
  policy: defaultPolicy,
  segment: 'struggling',
};
const view = (draft: NegotiationDraft) => negotiationView(draft, accounts);
const numbers = (draft: NegotiationDraft, all = open) =>
  chosenInstallments(draft, all, day).map(({ number }) => number);

describe('what enters the agreement', () => {
  it('is what is late, and everything open where nothing is', () => {
    expect(numbers(emptyDraft)).toEqual([1, 2]);
    expect(numbers(emptyDraft, [notYet])).toEqual([3]);
  });

  it('is just the rest of an agreement that is renegotiated, late or not', () => {
    const rest = [
      openInstallment({ number: 7, dueDay: '2026-12-10', originKind: 'agreement', originId: 'a' }),
      openInstallment({ number: 8, dueDay: '2027-01-11', originKind: 'agreement', originId: 'a' }),
    ];
    const all = [...late, ...rest];
    expect(numbers(draftFor(all, 'a', 8_000), all)).toEqual([7, 8]);
    expect(draftFor(all, 'a', 8_000).monthlyCents).toBe(8_000);
    expect(numbers(draftFor(all, null, null), all)).toEqual([1, 2]);
    expect(numbers(draftFor(all, 'gone', null), all)).toEqual([1, 2]);
  });

  it('is all that is left of an agreement that is late', () => {
    const agreed = [late[0], notYet].map(
      (one) => ({ ...one, originKind: 'agreement', originId: 'a' }) as Installment,
    );
    expect(numbers(emptyDraft, [...agreed, openInstallment({ number: 4, dueDay: '2027-01-20' })])).toEqual([
      1, 3,
    ]);
  });

  it('leaves out what was due more than five years ago, which enters by the hand alone', () => {
    const old = openInstallment({ number: 9, dueDay: '2021-11-19' });
    expect(numbers(emptyDraft, [old, ...open])).toEqual([1, 2]);
    expect(numbers(emptyDraft, [old, notYet])).toEqual([3]);
    expect(numbers(emptyDraft, [old])).toEqual([]);
    expect(numbers(emptyDraft, [{ ...old, dueDay: '2021-11-20' }, notYet])).toEqual([9]);
    expect(numbers(toggle(emptyDraft, [old, ...open], day, old.id), [old, ...open])).toEqual([9, 1, 2]);
  });

  it('does not call late what is due on a holiday before a weekend', () => {
    // 20/11 is a holiday; on the 21st what was due that day is still payable until Monday.
    const due = openInstallment({ dueDay: '2026-11-20' });
    const draft = chosenInstallments(emptyDraft, [due, notYet], '2026-11-21');
    expect(draft).toHaveLength(2);
  });

  it('follows the hand, one at a time, in the order they are due', () => {
    const more = toggle(emptyDraft, open, day, 'installment-3');
    expect(numbers(more)).toEqual([1, 2, 3]);
    expect(numbers(toggle(more, open, day, 'installment-1'))).toEqual([2, 3]);
  });

  it('forgets one that was paid meanwhile', () => {
    const all = toggle(emptyDraft, open, day, 'installment-3');
    expect(numbers(all, [notYet])).toEqual([3]);
  });
});

describe('the terms on the controls', () => {
  it('start from the offer with a down payment, and follow the offer that is taken', () => {
    expect(view(emptyDraft)).toMatchObject({ taken: 'installments', terms: { count: 4 } });
    const cash = view(takeOffer(emptyDraft, 'cash'));
    expect(cash).toMatchObject({ taken: 'cash', terms: { count: 1, downPaymentCents: 0 } });
    expect(cash.proposal).toEqual({ ok: true, value: cash.offers.cash?.proposal });
  });

  it('keep what was moved when other installments are chosen, and lose it with another offer', () => {
    const moved = move(emptyDraft, { count: 6 });
    expect(view(moved)).toMatchObject({ taken: null, terms: { count: 6 } });
    const more = toggle(moved, open, day, 'installment-3');
    expect(view(more)).toMatchObject({ taken: null, terms: { count: 6 } });
    expect(view(takeOffer(more, 'more-time'))).toMatchObject({ taken: 'more-time', terms: { count: 3 } });
  });

  it('fall back to one payment where the amount is too small to be parted', () => {
    const small = [openInstallment({ dueDay: '2026-11-10', principalCents: 2_000 })];
    const found = negotiationView(emptyDraft, { ...accounts, open: small });
    expect(found.taken).toBe('cash');
    expect(found.proposal.ok).toBe(true);
  });

  it('follow what the customer can pay a month', () => {
    const found = view({ ...emptyDraft, monthlyCents: 7_000 });
    expect(found.terms).toMatchObject({ count: 4, downPaymentCents: 6_000 });
    expect(found.proposal.ok && found.proposal.value.totalCents).toBe(30_000);
  });

  it('say what is missing or wrong instead of a proposal', () => {
    const none = toggle(toggle(emptyDraft, open, day, 'installment-1'), open, day, 'installment-2');
    expect(view(none).proposal).toEqual({ ok: false, error: { reason: 'nothing-chosen' } });
    expect(view(move(emptyDraft, { firstDueDay: null })).proposal).toEqual({
      ok: false,
      error: { reason: 'first-day-missing' },
    });
    expect(view(move(emptyDraft, { count: null })).proposal).toMatchObject({
      error: { reason: 'count-out-of-range' },
    });
    expect(view(move(emptyDraft, { discountCents: null })).proposal.ok).toBe(true);
    // A discount that cannot be read is not taken for none.
    expect(view(move(emptyDraft, { discountCents: 'misread' })).proposal).toMatchObject({
      error: { reason: 'discount-misread' },
    });
    expect(view(move(emptyDraft, { downPaymentCents: 'misread' })).proposal).toMatchObject({
      error: { reason: 'down-payment-misread' },
    });
    expect(view(move(emptyDraft, { monthlyBp: 'misread' })).proposal).toMatchObject({
      error: { reason: 'rate-misread' },
    });
  });

  it('take interest up to what a shop may charge, and tell what it costs a year', () => {
    const found = view(move(emptyDraft, { monthlyBp: 100 }));
    expect(found.proposal).toMatchObject({ ok: true, value: { monthlyBp: 100, totalCents: 30_000 } });
    expect(found.proposal.ok && found.proposal.value.interestCents).toBeGreaterThan(0);
    expect(found.proposal.ok && found.proposal.value.cetYearly).toBeCloseTo(0.1268, 2);
    expect(found.beyond).toEqual([{ what: 'interest', mostBp: 0 }]);
    expect(view(move(emptyDraft, { monthlyBp: 101 })).proposal).toMatchObject({
      error: { reason: 'interest-over-limit' },
    });
    const without = view(emptyDraft).proposal;
    expect(without.ok && without.value.cetYearly).toBe(0);
  });

  it('follow the bands of the customer’s segment', () => {
    const generous = [{ maxChargesBp: 10_000, maxPrincipalBp: 5_000, cashPrincipalBp: 0 }];
    const policy = { ...defaultPolicy, bySegment: { struggling: generous } };
    const found = negotiationView(emptyDraft, { ...accounts, policy });
    expect(found.allowedDiscountCents).toBe(found.updated.chargesCents + 15_000);
    expect(
      negotiationView(emptyDraft, { ...accounts, policy, segment: 'new' }).allowedDiscountCents,
    ).toBeLessThan(found.allowedDiscountCents);
  });

  it('may go beyond what the shop offers, and say so', () => {
    expect(view(move(emptyDraft, { discountCents: 10_000 })).beyond).toMatchObject([{ what: 'discount' }]);
    expect(view(emptyDraft).beyond).toEqual([]);
  });
});
