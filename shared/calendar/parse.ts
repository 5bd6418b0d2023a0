import { err, ok, type Result } from '../result';
import { addMonths, type CivilDay, civilDay, dayParts } from './civil-day';

export type DayError = 'empty' | 'malformed' | 'impossible';

/**
 * What a person types for a day: `20/11/2026`, `20/11/26`, `20112026`, `201126`, `20/11` (this year), `20` (this
 * month). Separators may be `/`, `-` or `.`.
 */
export const parseDay = (text: string, today: CivilDay): Result<CivilDay, DayError> => {
  const typed = text.trim();
  if (typed === '') return err('empty');
  const parts = /^\d{6}$|^\d{8}$/.test(typed)
    ? [typed.slice(0, 2), typed.slice(2, 4), typed.slice(4)]
    : typed.split(/[/.-]/);
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return err('malformed');
  const [day = '', month, year] = parts;
  if (day.length > 2 || (month?.length ?? 0) > 2 || year?.length === 1 || year?.length === 3)
    return err('malformed');
  const now = dayParts(today);
  const fullYear = year === undefined ? now.year : year.length === 2 ? 2000 + Number(year) : Number(year);
  const found = civilDay(fullYear, month === undefined ? now.month : Number(month), Number(day));
  return found ? ok(found) : err('impossible');
};

/** The same for a day to come: a number alone is the next such day, so that `5` typed on the 23rd is of next month. */
export const parseDayAhead = (text: string, today: CivilDay): Result<CivilDay, DayError> => {
  const parsed = parseDay(text, today);
  if (!/^\d{1,2}$/.test(text.trim()) || (parsed.ok && parsed.value >= today)) return parsed;
  const { year, month } = dayParts(addMonths(today, 1, 1));
  const next = civilDay(year, month, Number(text));
  return next ? ok(next) : err('impossible');
};
