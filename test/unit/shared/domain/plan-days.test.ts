import { proposedDue } from '@shared/domain/first-due-day';
import { type PlanDaysRequest, planDays } from '@shared/domain/plan-days';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const plan: PlanDaysRequest = {
  count: 3,
  saleDay: '2026-11-23',
  firstDueDay: '2026-12-23',
  interval: { kind: 'monthly' },
};
const dueDays = (change: Partial<PlanDaysRequest>) =>
  expectOk(planDays({ ...plan, ...change })).map(({ dueDay }) => dueDay);
const agreed = (change: Partial<PlanDaysRequest>) =>
  expectOk(planDays({ ...plan, ...change })).map(({ agreedDay }) => agreedDay);

describe('due days', () => {
  it('keep the day of the month through short ones', () => {
    const days = ['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'];
    expect(agreed({ saleDay: '2026-09-30', firstDueDay: '2026-10-31', count: 6 })).toEqual(days);
    expect(
      agreed({
        saleDay: '2026-10-31',
        firstDueDay: '2026-11-30',
        interval: { kind: 'monthly', day: 31 },
        count: 5,
      }),
    ).toEqual(days.slice(1));
  });

  it('come every so many days', () => {
    expect(agreed({ interval: { kind: 'days', days: 15 } })).toEqual([
      '2026-12-23',
      '2027-01-07',
      '2027-01-22',
    ]);
  });

  it('are those typed, whatever the first was', () => {
    const typed = ['2026-11-23', '2026-12-10', '2027-02-05'];
    expect(agreed({ interval: { kind: 'typed', dueDays: typed } })).toEqual(typed);
  });

  it('move off Sundays, holidays and the days of the shop, and cost the same', () => {
    const moved = expectOk(planDays({ ...plan, firstDueDay: '2026-12-25' }));
    expect(moved[0]).toEqual({ agreedDay: '2026-12-25', dueDay: '2026-12-28', thirtieths: 32 });
    expect(dueDays({ holidays: [{ day: '12-23', name: 'Aniversário da cidade' }] })[0]).toBe('2026-12-24');
  });

  it('count a month between installments of a month', () => {
    expect(expectOk(planDays(plan)).map(({ thirtieths }) => thirtieths)).toEqual([30, 60, 90]);
  });

  it.each<[string, Partial<PlanDaysRequest>, string]>([
    ['a first day before the sale', { firstDueDay: '2026-11-22' }, 'first-due-before-sale'],
    ['31/02', { firstDueDay: '2027-02-31' }, 'day-impossible'],
    ['a sale on 31/02', { saleDay: '2026-02-31' }, 'day-impossible'],
    [
      '31/02 typed',
      { interval: { kind: 'typed', dueDays: ['2026-12-23', '2027-01-23', '2027-02-31'] } },
      'day-impossible',
    ],
    [
      'days out of order',
      { interval: { kind: 'typed', dueDays: ['2026-12-23', '2027-02-23', '2027-01-23'] } },
      'due-days-out-of-order',
    ],
    [
      'the same day twice',
      { interval: { kind: 'typed', dueDays: ['2026-12-23', '2026-12-23', '2027-01-23'] } },
      'due-days-out-of-order',
    ],
    [
      'a typed day before the sale',
      { interval: { kind: 'typed', dueDays: ['2026-11-22', '2026-12-23', '2027-01-23'] } },
      'first-due-before-sale',
    ],
    ['too few days', { interval: { kind: 'typed', dueDays: ['2026-12-23'] } }, 'due-days-missing'],
    [
      'an end after the calendar',
      { count: 999, interval: { kind: 'days', days: 366 } },
      'ends-after-the-calendar',
    ],
  ])('refuse %s', (_, change, error) => {
    expect(planDays({ ...plan, ...change })).toEqual({ ok: false, error });
  });
});

describe('the first due day proposed', () => {
  const monthly = { kind: 'monthly' } as const;

  it.each([
    ['without a payday, a month later', '2026-11-20', undefined, { firstDueDay: '2026-12-20' }],
    [
      'at the end of a longer month, aiming at its day',
      '2026-10-31',
      undefined,
      { firstDueDay: '2026-11-30', monthDay: 31 },
    ],
    ['the payday of next month', '2026-11-20', 12, { firstDueDay: '2026-12-12' }],
    ['not a payday next week', '2026-11-28', 5, { firstDueDay: '2027-01-05' }],
    ['a payday of the same month, far enough', '2026-11-02', 30, { firstDueDay: '2026-11-30' }],
    ['a payday of exactly twenty days', '2026-11-20', 10, { firstDueDay: '2026-12-10' }],
    ['the last day of February for the 30th', '2027-01-29', 30, { firstDueDay: '2027-02-28', monthDay: 30 }],
  ] as const)('%s', (_, saleDay, payday, proposed) => {
    expect(proposedDue(saleDay, monthly, payday)).toEqual(proposed);
  });

  it('of another interval is one period away', () => {
    expect(proposedDue('2026-11-20', { kind: 'days', days: 7 }, 5)).toEqual({ firstDueDay: '2026-11-27' });
  });
});
