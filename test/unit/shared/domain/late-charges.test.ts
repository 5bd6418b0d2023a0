import { allocate, balanceDue } from '@shared/domain/allocation';
import { type Installment, untouched } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { applyAllocation } from '@shared/domain/replay';
import { defaultTerms } from '@shared/domain/terms';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const installment = (more: Partial<Installment> = {}): Installment => ({
  ...untouched,
  id: 'a',
  customerId: 'c',
  originKind: 'sale',
  originId: 's',
  number: 1,
  count: 1,
  dueDay: '2026-11-03',
  principalCents: 15_000,
  description: 'Guarda-roupa',
  open: 1,
  ...more,
});

const charges = (day: string, more: Partial<Installment> = {}, terms = defaultTerms) =>
  lateCharges(installment(more), day, terms);

describe('late charges', () => {
  it('of R$ 150,00, 17 days late, are R$ 3,00 and R$ 0,85', () => {
    expect(charges('2026-11-20')).toMatchObject({ feeCents: 300, interestCents: 85, daysLate: 17 });
  });

  it('are nothing on the due day, nor within the days of grace', () => {
    expect(charges('2026-11-03')).toMatchObject({ feeCents: 0, interestCents: 0, daysLate: 0 });
    expect(charges('2026-11-08', {}, { ...defaultTerms, graceDays: 5 })).toMatchObject({
      feeCents: 0,
      interestCents: 0,
    });
    expect(charges('2026-11-09', {}, { ...defaultTerms, graceDays: 5 })).toMatchObject({
      feeCents: 300,
      interestCents: 30,
    });
  });

  it('count from the next business day when the due day is a holiday', () => {
    const due = { dueDay: '2026-11-20' };
    expect(charges('2026-11-23', due)).toMatchObject({ feeCents: 0, interestCents: 0, daysLate: 0 });
    expect(charges('2026-11-24', due)).toMatchObject({ feeCents: 300, interestCents: 5, daysLate: 1 });
  });

  it('charge the fee once, and interest only on what is still owed', () => {
    const late = installment();
    const first = expectOk(
      allocate({
        installments: [late],
        amountCents: 5_385,
        day: '2026-11-20',
        terms: defaultTerms,
        waive: 0,
      }),
    );
    expect(first).toMatchObject({ interestCents: 85, feeCents: 300, principalCents: 5_000 });
    const [allocation] = first.allocations;
    const after = allocation && applyAllocation(late, allocation, { day: '2026-11-20', terms: defaultTerms });
    expect(after).toMatchObject({ paidCents: 5_000, open: 1 });
    expect(after && lateCharges(after, '2026-11-30', defaultTerms)).toMatchObject({
      feeCents: 0,
      interestCents: 33,
    });
  });
});

describe('allocating an amount', () => {
  const two = [installment(), installment({ id: 'b', number: 2, dueDay: '2026-12-03' })];
  const request = { installments: two, day: '2026-11-19', terms: defaultTerms, waive: 0 };

  it('pays interest, fee and principal of the oldest before it begins the next', () => {
    const plan = expectOk(allocate({ ...request, amountCents: 20_000 }));
    expect(plan).toMatchObject({
      interestCents: 80,
      feeCents: 300,
      principalCents: 19_620,
      settledIds: ['a'],
    });
  });

  it('waives charges when told to, and remembers what was waived', () => {
    const plan = expectOk(allocate({ ...request, amountCents: 15_000, waive: 'all' }));
    expect(plan).toMatchObject({ interestCents: 0, feeCents: 0, waivedCents: 380, settledIds: ['a'] });
  });

  it('refuses more than the balance, nothing, and nothing to pay', () => {
    const balanceCents = balanceDue(two, request.day, defaultTerms);
    expect(balanceCents).toBe(30_380);
    expect(allocate({ ...request, amountCents: 30_381 })).toEqual({
      ok: false,
      error: { reason: 'over-balance', balanceCents },
    });
    expect(allocate({ ...request, amountCents: 0 }).ok).toBe(false);
    expect(allocate({ ...request, installments: [], amountCents: 100 })).toEqual({
      ok: false,
      error: { reason: 'nothing-to-pay' },
    });
  });
});
