import { type CivilDay, civilDay, dayParts } from '../calendar/civil-day';
import type { LocalHoliday } from '../calendar/holidays';
import { type DayError, parseDay } from '../calendar/parse';
import { err, ok, type Result } from '../result';

/** A holiday of the state or the city as typed. */
export interface HolidayEntry {
  /** `24/06`, or `24/06/2026`. */
  readonly day: string;
  readonly name: string;
  readonly repeats: 'yearly' | 'once';
}

export type HolidayEntryError =
  | { readonly field: 'day'; readonly reason: DayError }
  | { readonly field: 'name'; readonly reason: 'empty' };

/** A leap year, in which every day of any year exists. */
const LEAP_YEAR = 2024;

/** The day typed: of every year without the year, otherwise of the year typed or of this one. */
const readDay = ({ day, repeats }: HolidayEntry, today: CivilDay): Result<string, DayError> => {
  if (repeats === 'once') return parseDay(day, today);
  const { month, day: dayOfMonth } = dayParts(today);
  const parsed = parseDay(day, civilDay(LEAP_YEAR, month, dayOfMonth) ?? today);
  return parsed.ok ? ok(parsed.value.slice(5)) : parsed;
};

/** Reads a holiday as typed, or says which field to correct. */
export const readHoliday = (
  entry: HolidayEntry,
  today: CivilDay,
): Result<LocalHoliday, HolidayEntryError> => {
  const day = readDay(entry, today);
  if (!day.ok) return err({ field: 'day', reason: day.error });
  const name = entry.name.trim();
  return name === '' ? err({ field: 'name', reason: 'empty' }) : ok({ day: day.value, name });
};
