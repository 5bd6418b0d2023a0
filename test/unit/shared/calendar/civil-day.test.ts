import {
  addDays,
  addMonths,
  civilDay,
  dayParts,
  daysBetween,
  isCivilDay,
  termEnd,
  weekday,
} from '@shared/calendar/civil-day';
import { formatDayInFull, formatDayLong, relativeDay } from '@shared/calendar/format';
import { bankHolidays, easterSunday, extendedDueDay, isBusinessDay } from '@shared/calendar/holidays';
import { parseDay, parseDayAhead } from '@shared/calendar/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const days = fc.integer({ min: -20_000, max: 60_000 }).map((offset) => addDays('2000-01-01', offset));

describe('civil days', () => {
  it('knows which days exist', () => {
    expect(civilDay(2026, 2, 31)).toBeNull();
    expect(civilDay(2028, 2, 29)).toBe('2028-02-29');
    expect(isCivilDay('2026-02-29')).toBe(false);
    expect(isCivilDay('2026-11-20')).toBe(true);
    expect(isCivilDay('20/11/2026')).toBe(false);
  });

  it('counts months from the anchor, never step by step', () => {
    const due = [1, 2, 3, 4, 5].map((months) => addMonths('2026-10-31', months));
    expect(due).toEqual(['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(((weekday(later) - weekday(day) - count) % 7) + 0).toBeCloseTo(0);
      }),
    );
  });
});

describe('a term of months', () => {
  it.each([
    ['2026-04-09', 6, '2026-10-09'],
    ['2026-08-31', 6, '2027-03-01'],
    ['2027-08-31', 6, '2028-03-01'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2026-08-29', 6, '2027-03-01'],
    ['2026-03-31', 6, '2026-10-01'],
    ['2028-02-29', 24, '2030-03-01'],
    ['2028-02-29', 48, '2032-02-29'],
  ])('from %s, %i months end on %s', (from, months, end) => {
    expect(termEnd(from, months)).toBe(end);
  });

  it('ends on the same number, or on the first of the month where there is none', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const { day } = dayParts(termEnd(from, months));
        expect([dayParts(from).day, 1]).toContain(day);
      }),
    );
  });
});

describe('holidays', () => {
  it.each([
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('finds Easter of %i', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it('has the twelve weekday bank holidays announced for 2026', () => {
    const weekdays = [...bankHolidays(2026).keys()].filter((day) => weekday(day) !== 0 && weekday(day) !== 6);
    expect(weekdays).toHaveLength(12);
    expect(bankHolidays(2026).get('2026-11-20')).toBe('Consciência Negra');
    expect(bankHolidays(2023).has('2023-11-20')).toBe(false);
  });

  it('moves a Sunday or holiday to the next business day, and leaves Saturdays', () => {
    expect(extendedDueDay('2027-01-03')).toBe('2027-01-04');
    expect(extendedDueDay('2026-11-20')).toBe('2026-11-23');
    expect(extendedDueDay('2026-12-19')).toBe('2026-12-19');
    expect(extendedDueDay('2026-12-21')).toBe('2026-12-21');
    expect(isBusinessDay('2026-12-19')).toBe(false);
  });
});

describe('reading a day', () => {
  const today = '2026-11-20';
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['1/2/27', '2027-02-01'],
    ['20112026', '2026-11-20'],
    ['051226', '2026-12-05'],
    ['25.12', '2026-12-25'],
    ['7', '2026-11-07'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text, today)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['31/02/2026', 'impossible'],
    ['31/11', 'impossible'],
    ['', 'empty'],
    ['amanhã', 'malformed'],
    ['1/2/3/4', 'malformed'],
    ['20/11/202', 'malformed'],
  ])('%s is refused as %s', (text, reason) => {
    expect(parseDay(text, today)).toEqual({ ok: false, error: reason });
  });

  it.each([
    ['5', '2026-12-05'],
    ['20', '2026-11-20'],
    ['31', '2026-12-31'],
    // Who names the month means it, also where it has passed.
    ['5/11', '2026-11-05'],
  ])('%s is %s where a day to come is asked for', (text, day) => {
    expect(parseDayAhead(text, today)).toEqual({ ok: true, value: day });
  });

  it('refuses a number that is no day of the next month either', () => {
    expect(parseDayAhead('30', '2027-01-31')).toEqual({ ok: false, error: 'impossible' });
    expect(parseDayAhead('32', today)).toEqual({ ok: false, error: 'impossible' });
  });
});

describe('saying a day', () => {
  it('says how far it is', () => {
    const said = ['2026-11-08', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23'];
    expect(said.map((day) => relativeDay(day, '2026-11-20'))).toEqual([
      'há 12 dias',
      'ontem',
      'hoje',
      'amanhã',
      'em 3 dias',
    ]);
  });

  it('writes it out', () => {
    expect(formatDayLong('2026-11-19')).toBe('quinta-feira, 19 de novembro de 2026');
    expect(formatDayInFull('2026-12-01')).toBe('1º de dezembro de 2026');
  });
});
