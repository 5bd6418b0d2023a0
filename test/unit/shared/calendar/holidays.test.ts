import { type CivilDay, weekday } from '@shared/calendar/civil-day';
import { weekdayName } from '@shared/calendar/format';
import {
  bankHolidays,
  businessDayFrom,
  easterSunday,
  extendedDueDay,
  holidayName,
  isBusinessDay,
  type LocalHoliday,
  localHolidaySchema,
} from '@shared/calendar/holidays';
import { untouched } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { defaultTerms } from '@shared/domain/terms';
import { describe, expect, it } from 'vitest';

/** 2001 to 2100, ten years a line, by the tables of Clavius (golden number, epact, full moon). */
const EASTERS = [
  '04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04',
  '04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21 04-12',
  '04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21',
  '04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01',
  '04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10',
  '04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30 04-18',
  '04-10 03-26 04-15 04-06 03-29 04-11 04-03 04-22 04-14 03-30',
  '04-19 04-10 03-26 04-15 04-07 04-19 04-11 04-03 04-23 04-07',
  '03-30 04-19 04-04 03-26 04-15 03-31 04-20 04-11 04-03 04-16',
  '04-08 03-30 04-12 04-04 04-24 04-15 03-31 04-20 04-12 03-28',
].flatMap((decade) => decade.split(' '));

/** By year 2026, 2027 and 2028. */
const TABLE: readonly (readonly [name: string, ...days: CivilDay[]])[] = [
  ['Confraternização Universal', '2026-01-01', '2027-01-01', '2028-01-01'],
  ['Carnaval', '2026-02-16', '2027-02-08', '2028-02-28'],
  ['Carnaval', '2026-02-17', '2027-02-09', '2028-02-29'],
  ['Sexta-feira Santa', '2026-04-03', '2027-03-26', '2028-04-14'],
  ['Tiradentes', '2026-04-21', '2027-04-21', '2028-04-21'],
  ['Dia do Trabalho', '2026-05-01', '2027-05-01', '2028-05-01'],
  ['Corpus Christi', '2026-06-04', '2027-05-27', '2028-06-15'],
  ['Independência do Brasil', '2026-09-07', '2027-09-07', '2028-09-07'],
  ['Nossa Senhora Aparecida', '2026-10-12', '2027-10-12', '2028-10-12'],
  ['Finados', '2026-11-02', '2027-11-02', '2028-11-02'],
  ['Proclamação da República', '2026-11-15', '2027-11-15', '2028-11-15'],
  ['Consciência Negra', '2026-11-20', '2027-11-20', '2028-11-20'],
  ['Natal', '2026-12-25', '2027-12-25', '2028-12-25'],
];

describe('national and bank holidays', () => {
  it('follow Easter through a century', () => {
    expect(EASTERS.map((_, index) => easterSunday(2001 + index).slice(5))).toEqual(EASTERS);
  });

  it.each([2026, 2027, 2028])('are those of the table in %i, and no others', (year) => {
    const expected = TABLE.map(([name, ...days]) => [days[year - 2026], name]);
    expect([...bankHolidays(year)].sort()).toEqual(expected.sort());
  });

  it('fall on the weekdays of the calendar', () => {
    expect(['2026-11-15', '2027-11-15', '2028-12-25', '2026-06-04'].map(weekdayName)).toEqual([
      'domingo',
      'segunda-feira',
      'segunda-feira',
      'quinta-feira',
    ]);
    expect(TABLE.filter(([name]) => name === 'Carnaval').map(([, day = '']) => weekday(day))).toEqual([1, 2]);
  });
});

const SAO_JOAO: LocalHoliday = { day: '06-24', name: 'São João' };
const ONCE: LocalHoliday = { day: '2026-11-23', name: 'Aniversário da cidade' };

describe("the shop's own holidays", () => {
  it('count every year, or in their year alone', () => {
    expect(holidayName('2026-06-24', [SAO_JOAO])).toBe('São João');
    expect(holidayName('2031-06-24', [SAO_JOAO])).toBe('São João');
    expect(holidayName('2026-11-23', [ONCE])).toBe('Aniversário da cidade');
    expect(holidayName('2027-11-23', [ONCE])).toBeNull();
    expect(isBusinessDay('2026-06-24', [SAO_JOAO])).toBe(false);
    expect(isBusinessDay('2026-06-24')).toBe(true);
  });

  it('move due days on, together with Sundays and other holidays', () => {
    expect(extendedDueDay('2026-06-24', [SAO_JOAO])).toBe('2026-06-25');
    // A holiday on Friday, the weekend, and the city's own Monday.
    expect(extendedDueDay('2026-11-20', [ONCE])).toBe('2026-11-24');
    expect(extendedDueDay('2026-11-22', [ONCE])).toBe('2026-11-24');
    expect(businessDayFrom('2026-11-21', [ONCE])).toBe('2026-11-24');
  });

  it('make lateness count from the day the due day moved to', () => {
    const installment = { ...untouched, dueDay: '2026-11-20', principalCents: 15_000 };
    const late = (day: CivilDay, holidays: LocalHoliday[]) =>
      lateCharges(installment, day, { ...defaultTerms, holidays });
    expect(late('2026-11-24', [])).toMatchObject({ daysLate: 1, feeCents: 300, interestCents: 5 });
    expect(late('2026-11-24', [ONCE])).toMatchObject({ daysLate: 0, feeCents: 0, interestCents: 0 });
    expect(late('2026-12-11', [ONCE])).toMatchObject({ daysLate: 17, feeCents: 300, interestCents: 85 });
  });

  it.each(['02-31', '2026-02-29', '13-01', '31/02', '', '6-24'])('are no days like "%s"', (day) => {
    expect(localHolidaySchema.safeParse({ day, name: 'Festa' }).success).toBe(false);
  });
});
