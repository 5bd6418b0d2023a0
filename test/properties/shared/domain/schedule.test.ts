import { addDays, weekday } from '@shared/calendar/civil-day';
import { holidayName } from '@shared/calendar/holidays';
import { type PlanRequest, schedulePlan } from '@shared/domain/schedule';
import { expectOk } from '@test/support/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const plan: PlanRequest = {
  totalCents: 100_000,
  downPaymentCents: 0,
  count: 3,
  saleDay: '2026-11-20',
  firstDueDay: '2026-12-21',
  interval: { kind: 'monthly' },
  leftover: 'last',
};

const plans = fc
  .record({
    totalCents: fc.integer({ min: 1, max: 9_999_999 }),
    share: fc.double({ min: 0, max: 0.9, noNaN: true }),
    count: fc.integer({ min: 1, max: 120 }),
    wait: fc.integer({ min: 0, max: 90 }),
    days: fc.option(fc.integer({ min: 1, max: 60 })),
    leftover: fc.constantFrom<'first' | 'last'>('first', 'last'),
  })
  .map(
    ({ totalCents, share, count, wait, days, leftover }): PlanRequest => ({
      totalCents,
      downPaymentCents: Math.floor(totalCents * share),
      count,
      saleDay: plan.saleDay,
      firstDueDay: addDays(plan.saleDay, wait),
      interval: days === null ? { kind: 'monthly' } : { kind: 'days', days },
      leftover,
    }),
  );

describe('a plan without interest', () => {
  it('adds up to the cent, has no empty installment, and no due day the shop is closed on', () => {
    fc.assert(
      fc.property(plans, (request) => {
        const financed = request.totalCents - request.downPaymentCents;
        fc.pre(financed >= request.count);
        const schedule = expectOk(schedulePlan(request));
        expect(schedule.reduce((sum, { principalCents }) => sum + principalCents, 0)).toBe(financed);
        expect(schedule.every(({ principalCents }) => principalCents > 0)).toBe(true);
        expect(schedule.every(({ dueDay }) => weekday(dueDay) !== 0 && holidayName(dueDay) === null)).toBe(
          true,
        );
        const dueDays = schedule.map(({ dueDay }) => dueDay);
        expect([...dueDays].sort()).toEqual(dueDays);
      }),
    );
  });

  it.each([
    [{ totalCents: 0 }, 'total-not-positive'],
    [{ totalCents: -1 }, 'total-not-positive'],
    [{ downPaymentCents: 100_001 }, 'down-payment-over-total'],
    [{ downPaymentCents: 100_000 }, 'nothing-left-to-pay'],
    [{ count: 0 }, 'count-out-of-range'],
    [{ count: 1_000 }, 'count-out-of-range'],
    [{ count: 1.5 }, 'count-out-of-range'],
    [{ totalCents: 2 }, 'installment-under-one-cent'],
    [{ firstDueDay: '2026-11-19' }, 'first-due-before-sale'],
  ] as const)('refuses %o as %s', (change, reason) => {
    expect(schedulePlan({ ...plan, ...change })).toEqual({ ok: false, error: reason });
  });
});
