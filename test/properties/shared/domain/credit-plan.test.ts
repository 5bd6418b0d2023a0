import { addDays } from '@shared/calendar/civil-day';
import { creditCost } from '@shared/domain/credit-cost';
import { type CreditPlan, priceOfPlan } from '@shared/domain/credit-plan';
import { agreedDueDays } from '@shared/domain/plan-days';
import type { Interval, Pricing } from '@shared/domain/sale';
import { presentValue } from '@shared/finance/present-value';
import { sumCents } from '@shared/money/cents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const saleDay = '2026-11-20';

const intervals = fc.oneof(
  fc.constant<Interval>({ kind: 'monthly' }),
  fc.integer({ min: 1, max: 60 }).map((days): Interval => ({ kind: 'days', days })),
);
const pricings = fc.oneof(
  fc.constant<Pricing>({ kind: 'none' }),
  fc.integer({ min: 0, max: 120 }).map((monthlyBp): Pricing => ({ kind: 'price', monthlyBp })),
  fc.integer({ min: 0, max: 120 }).map((monthlyBp): Pricing => ({ kind: 'flat', monthlyBp })),
);

const plans = fc
  .record({
    totalCents: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 5_000, max: 9_999_999 })),
    share: fc.double({ min: 0, max: 0.9, noNaN: true }),
    count: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) },
      fc.integer({ min: 61, max: 400 }),
    ),
    wait: fc.integer({ min: 0, max: 120 }),
    gaps: fc.option(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 })),
    interval: intervals,
    pricing: pricings,
    /** The shop's own installment, as a multiple of the even one. */
    fixed: fc.option(fc.double({ min: 1, max: 1.3, noNaN: true })),
    downPaymentIsInstallment: fc.boolean(),
    leftover: fc.constantFrom<'first' | 'last'>('first', 'last'),
  })
  .map(({ totalCents, share, count, wait, gaps, fixed, ...rest }): CreditPlan => {
    const downPaymentCents = Math.floor(totalCents * share);
    let day = addDays(saleDay, wait);
    const dueDays = gaps?.map((gap) => {
      day = addDays(day, gap);
      return day;
    });
    const installments = dueDays?.length ?? count;
    const even = Math.ceil((totalCents - downPaymentCents) / installments);
    return {
      ...rest,
      totalCents,
      downPaymentCents,
      count: installments,
      saleDay,
      firstDueDay: dueDays?.[0] ?? addDays(saleDay, wait),
      interval: dueDays ? { kind: 'typed', dueDays } : rest.interval,
      pricing: fixed === null ? rest.pricing : { kind: 'fixed', installmentCents: Math.floor(even * fixed) },
    };
  });

describe('any plan that is accepted', () => {
  it('adds up to the cent, has no empty installment, and days in order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const made = creditCost(plan);
        if (!made.ok) return;
        const { installments, financedCents, interestCents, creditTotalCents, downPaymentCents } = made.value;
        const sum = sumCents(installments.map(({ principalCents }) => principalCents));
        expect(financedCents + downPaymentCents).toBe(plan.totalCents);
        expect(interestCents).toBeGreaterThanOrEqual(0);
        expect(sum).toBe(financedCents + interestCents);
        expect(creditTotalCents).toBe(plan.totalCents + interestCents);
        expect(installments).toHaveLength(plan.count);
        expect(
          installments.every(({ principalCents }) => Number.isInteger(principalCents) && principalCents > 0),
        ).toBe(true);
        const agreed = agreedDueDays(plan);
        const due = installments.map(({ dueDay }) => dueDay);
        expect([...due].sort()).toEqual(due);
        expect(due.every((day, index) => day >= (agreed[index] ?? day))).toBe(true);
        expect(installments.every(({ monthlyRate }) => (monthlyRate ?? 0) === made.value.monthlyRate)).toBe(
          true,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('costs 1% a month at most, but for the rounding of a cent', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const made = priceOfPlan(plan);
        if (!made.ok) return;
        const { amounts, days, financedCents } = made.value;
        const flows = amounts.map((cents, index) => ({ cents, time: (days[index]?.thirtieths ?? 0) / 30 }));
        // Each may be at most a cent over what the rate makes it.
        const leeway = presentValue(
          flows.map(({ time }) => ({ cents: 1, time })),
          0.01,
        );
        expect(presentValue(flows, 0.01)).toBeLessThanOrEqual(financedCents + leeway);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is refused only for a reason that is there: up to 1% by the Price table always goes', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 100 }), (plan, monthlyBp) => {
        fc.pre(plan.totalCents - plan.downPaymentCents >= plan.count);
        const made = priceOfPlan({
          ...plan,
          downPaymentIsInstallment: false,
          pricing: { kind: 'price', monthlyBp },
        });
        expect(made.ok).toBe(true);
      }),
    );
  });
});
