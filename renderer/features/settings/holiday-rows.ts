import { type CivilDay, dayParts, isCivilDay } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth, weekdayName } from '@shared/calendar/format';
import { bankHolidays, type LocalHoliday } from '@shared/calendar/holidays';

export interface NationalRow {
  readonly name: string;
  /** `16/02 seg`, by year. */
  readonly days: readonly string[];
}

export interface NationalHolidays {
  readonly years: readonly number[];
  readonly rows: readonly NationalRow[];
}

const shortDay = (day: CivilDay): string => `${formatDayMonth(day)} ${weekdayName(day).slice(0, 3)}`;

/** The national and bank holidays of this year and the next, in the order of this year. */
export const nationalHolidays = (today: CivilDay): NationalHolidays => {
  const { year } = dayParts(today);
  const [these = [], next = []] = [year, year + 1].map((each) => [...bankHolidays(each)].sort());
  const left = [...next];
  const rows = these.map(([day, name]): NationalRow => {
    // Carnaval has two days: each takes its own.
    const [match] = left.splice(
      left.findIndex((other) => other[1] === name),
      1,
    );
    return { name, days: [day, match?.[0] ?? ''].map(shortDay) };
  });
  return { years: [year, year + 1], rows };
};

export interface OwnRow {
  readonly holiday: LocalHoliday;
  /** `24/06`, or `24/06/2026` of a day that comes once. */
  readonly day: string;
  /** When it comes: `todo ano (em 2026, quarta-feira)`, `só uma vez, quarta-feira`. */
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
    when: isCivilDay(thisYear) ? `todo ano (em ${year}, ${weekdayName(thisYear)})` : 'todo ano bissexto',
  };
};

/** The shop's own holidays: those of every year through the year, then those that come once, the latest first. */
export const ownRows = (holidays: readonly LocalHoliday[], today: CivilDay): OwnRow[] => {
  const { year } = dayParts(today);
  const yearly = holidays.filter(isYearly).sort((a, b) => a.day.localeCompare(b.day));
  const once = holidays.filter((holiday) => !isYearly(holiday)).sort((a, b) => b.day.localeCompare(a.day));
  return [...yearly, ...once].map((holiday) => ownRow(holiday, year));
};
