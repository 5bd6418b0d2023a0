import {
  closingDescription,
  closingState,
  isToClose,
  monthDayAfter,
  proposedDueDay,
} from '@shared/domain/tab-closing-day';
import { describe, expect, it } from 'vitest';

describe('the closing day of a tab', () => {
  it.each([
    ['2026-11-03', 20, '2026-11-20'],
    ['2026-11-20', 20, '2026-12-20'],
    ['2026-11-21', 20, '2026-12-20'],
    ['2026-12-25', 20, '2027-01-20'],
    ['2026-01-31', 31, '2026-02-28'],
    ['2028-02-01', 30, '2028-02-29'],
    ['2026-04-30', 31, '2026-05-31'],
  ])('after %s, day %i is %s', (day, monthDay, expected) => {
    expect(monthDayAfter(day, monthDay)).toBe(expected);
  });

  it.each([
    ['2026-11-03', 'today', 0],
    ['2026-10-10', 'passed', 31],
    ['2026-11-20', 'ahead', 30],
  ] as const)('oldest purchase on %s: %s', (oldest, kind, days) => {
    const state = closingState(oldest, 20, '2026-11-20');
    expect(state).toMatchObject({ kind, days });
    expect(isToClose(state)).toBe(kind !== 'ahead');
  });

  it('says nothing without a closing day or a purchase', () => {
    expect(closingState('2026-11-03', undefined, '2026-11-20')).toEqual({ kind: 'none' });
    expect(closingState(undefined, 20, '2026-11-20')).toEqual({ kind: 'none' });
  });
});

describe('what a closing proposes', () => {
  it('is the next payday, or ten days', () => {
    expect(proposedDueDay('2026-11-20', 5)).toBe('2026-12-05');
    expect(proposedDueDay('2026-11-20', 25)).toBe('2026-11-25');
    expect(proposedDueDay('2026-11-20', undefined)).toBe('2026-11-30');
  });

  it('names the month of the purchases, or their days', () => {
    expect(closingDescription('2026-11-01', '2026-11-20')).toBe('Caderneta de novembro');
    expect(closingDescription('2026-10-21', '2026-11-20')).toBe('Caderneta de 21/10 a 20/11');
    expect(closingDescription('2025-12-21', '2026-01-20')).toBe('Caderneta de 21/12/2025 a 20/01/2026');
  });
});
