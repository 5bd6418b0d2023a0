/** A day of the calendar as `yyyy-mm-dd`, without time or time zone. Sorts as text. */
export type CivilDay = string;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, length = 2): string => value.toString().padStart(length, '0');

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day, or null where the calendar has none (31/02). Month counts from 1. Years 1900 to 2199. */
export const civilDay = (year: number, month: number, day: number): CivilDay | null => {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

export const isCivilDay = (value: unknown): value is CivilDay => {
  if (typeof value !== 'string') return false;
  const parts = ISO_DAY.exec(value);
  return parts !== null && civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
};

export interface DayParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

export const dayParts = (civil: CivilDay): DayParts => ({
  year: Number(civil.slice(0, 4)),
  month: Number(civil.slice(5, 7)),
  day: Number(civil.slice(8, 10)),
});

/** Days since 1970-01-01: days can be subtracted and stored compactly. */
export const toDayNumber = (civil: CivilDay): number => {
  const { year, month, day } = dayParts(civil);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
};

export const fromDayNumber = (dayNumber: number): CivilDay =>
  new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);

export const addDays = (civil: CivilDay, days: number): CivilDay => fromDayNumber(toDayNumber(civil) + days);

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => toDayNumber(to) - toDayNumber(from);

/**
 * `months` after `anchor`, on the anchor's own day of the month (or `onDay`) or the month's last day. Always count
 * from the first due day, never step by step: 31/01, 28/02, 31/03.
 */
export const addMonths = (anchor: CivilDay, months: number, onDay?: number): CivilDay => {
  const { year, month, day: ownDay } = dayParts(anchor);
  const day = onDay ?? ownDay;
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(targetYear, 4)}-${pad(targetMonth)}-${pad(Math.min(day, daysInMonth(targetYear, targetMonth)))}`;
};

/**
 * When a term of months or years that begins on a day ends: on the day of the same number, or on the next one where
 * that month has none (CC 132 §3).
 */
export const termEnd = (from: CivilDay, months: number): CivilDay => {
  const end = addMonths(from, months);
  return dayParts(end).day === dayParts(from).day ? end : addDays(end, 1);
};

/** 0 Sunday … 6 Saturday. */
export const weekday = (civil: CivilDay): number => (((toDayNumber(civil) + 4) % 7) + 7) % 7;
