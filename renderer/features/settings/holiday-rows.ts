import { type CivilDay, dayParts, isCivilDay } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth, weekdayName } from '@shared/calendar/format';
import { bankHolidays, type LocalHoliday } from '@shared/calendar/holidays';

export interface NationalRow {
  readonly day: string;
  readonly weekday: string;
  readonly name: string;
}

export interface NationalYear {
  readonly year: number;
  readonly rows: readonly NationalRow[];
}

const nationalYear = (year: number): NationalYear => ({
  year,
  rows: [...bankHolidays(year)].sort().map(([day, name]) => ({
    day: formatDayMonth(day),
    weekday: weekdayName(day),
    name,
  })),
});

/** The national and bank holidays of this year and the next, in order. */
export const nationalYears = (today: CivilDay): NationalYear[] => {
  const { year } = dayParts(today);
  return [nationalYear(year), nationalYear(year + 1)];
};

export interface OwnRow {
  readonly holiday: LocalHoliday;
  /** `24/06`, or `24/06/2026` of a day that comes once. */
  readonly day: string;
  /** When it comes: `todo ano, em 2026 numa quarta-feira`, `só uma vez, quarta-feira`. */
  readonly when: string;
}

const isYearly = ({ day }: LocalHoliday): boolean => day.length === 5;

const ownRow = (holiday: LocalHoliday, year: number): OwnRow => {
  const { day } = holiday;
  if (!isYearly(holiday)) return { holiday, day: formatDay(day), when: `só uma vez, ${weekdayName(day)}` };
  const thisYear = `${year}-${day}`;
  return {
    holiday,
    day: formatDayMonth(thisYear),
    when: isCivilDay(thisYear) ? `todo ano, em ${year} ${weekdayName(thisYear)}` : 'todo ano bissexto',
  };
};

/** The shop's own holidays: those of every year through the year, then those that come once, the latest first. */
export const ownRows = (holidays: readonly LocalHoliday[], today: CivilDay): OwnRow[] => {
  const { year } = dayParts(today);
  const yearly = holidays.filter(isYearly).sort((a, b) => a.day.localeCompare(b.day));
  const once = holidays.filter((holiday) => !isYearly(holiday)).sort((a, b) => b.day.localeCompare(a.day));
  return [...yearly, ...once].map((holiday) => ownRow(holiday, year));
};
