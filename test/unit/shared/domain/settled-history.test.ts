import { addDays, toDayNumber } from '@shared/calendar/civil-day';
import type { Installment } from '@shared/domain/installment';
import {
  nothingSettled,
  RECENT_SETTLED,
  settledDaysLate,
  settledHistory,
  withSettled,
} from '@shared/domain/settled-history';
import { openInstallment } from '@test/support/summaries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const paid = (dueDay: string, settledDay: string): Installment =>
  openInstallment(dueDay, { paidCents: 15_000, settledDay, open: 0 });

describe('days late of a settled installment', () => {
  it.each([
    ['2026-11-18', '2026-11-10', 0],
    ['2026-11-18', '2026-11-18', 0],
    ['2026-11-18', '2026-11-19', 1],
    // A Sunday: Monday is still in time, Tuesday counts from the Sunday.
    ['2026-11-15', '2026-11-16', 0],
    ['2026-11-15', '2026-11-17', 2],
    // A national holiday on a Friday, and the Monday after it.
    ['2026-11-20', '2026-11-23', 0],
    ['2026-11-20', '2026-11-24', 4],
  ])('due on %s and settled on %s are %i', (dueDay, settledDay, days) => {
    expect(settledDaysLate(paid(dueDay, settledDay))).toBe(days);
  });

  it('are none while something is left to pay', () => {
    const open = openInstallment('2026-11-10', { paidCents: 14_999 });
    expect(settledDaysLate(open)).toBe(0);
    expect(withSettled(nothingSettled, open)).toEqual(nothingSettled);
  });
});

describe('the history of settled installments', () => {
  it('remembers the last ones by day, and the sum of all', () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      paid(addDays('2026-01-05', 30 * index), addDays('2026-01-05', 30 * index + index)),
    );
    const history = settledHistory(many);
    expect(history.settledCount).toBe(10);
    expect(history.recentDays).toHaveLength(RECENT_SETTLED);
    expect(history.recentDays.at(-1)).toBe(toDayNumber(addDays('2026-01-05', 279)));
    expect(history.firstSettledDay).toBe('2026-01-05');
    expect(history.lateDaysTotal).toBe(many.reduce((sum, each) => sum + settledDaysLate(each), 0));
  });

  it('is the same in whatever order they were settled', () => {
    const settled = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -5, max: 60 }))
      .map(([due, late]) => paid(addDays('2026-01-05', due), addDays('2026-01-05', Math.max(0, due + late))));
    fc.assert(
      fc.property(fc.array(settled, { maxLength: 20 }), (all) => {
        expect(settledHistory([...all].reverse())).toEqual(settledHistory(all));
      }),
    );
  });
});
