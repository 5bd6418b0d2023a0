import { planCet } from '@shared/domain/plan-cet';
import { describe, expect, it } from 'vitest';

const plan = {
  day: '2026-11-20',
  totalCents: 30_000,
  downPaymentCents: 0,
  interestCents: 300,
  firstDueDay: '2027-11-20',
  interval: { kind: 'monthly' },
} as const;

describe('what a plan costs a year', () => {
  it('is its interest where one installment is due a year later', () => {
    expect(planCet(plan, [30_300])).toBeCloseTo(0.01, 6);
  });

  it('counts only what is left after the down payment', () => {
    expect(planCet({ ...plan, downPaymentCents: 20_000 }, [10_300])).toBeCloseTo(0.03, 6);
  });

  it('is nothing without interest', () => {
    expect(planCet({ ...plan, interestCents: 0 }, [30_000])).toBe(0);
  });
});
