import { err, ok, type Result } from '../result';
import { addMonths, type CivilDay, civilDay } from './civil-day';
import { formatDay } from './format';
import { type DayError, parseDay } from './parse';

export type SinceError = DayError | 'future';

const YEAR = /^\d{4}$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const DURATION = /^(?:h[aá] )?(?:(\d{1,2}) anos?)?(?: e )?(?:(\d{1,3}) m[eê]s(?:es)?)?$/;

const ago = (typed: string, today: CivilDay): CivilDay | undefined => {
  const [, years, months] = DURATION.exec(typed) ?? [];
  return years === undefined && months === undefined
    ? undefined
    : addMonths(today, -(Number(years ?? 0) * 12 + Number(months ?? 0)));
};

const read = (typed: string, today: CivilDay): Result<CivilDay, DayError> => {
  const duration = ago(typed, today);
  if (duration !== undefined) return ok(duration);
  const [, month, year] = MONTH_YEAR.exec(typed) ?? [];
  if (year === undefined && !YEAR.test(typed))
    return /^\d{1,2}$/.test(typed) ? err('malformed') : parseDay(typed, today);
  const day = civilDay(Number(year ?? typed), Number(month ?? 1), 1);
  return day ? ok(day) : err('impossible');
};

/**
 * Since when something is so, as people say it: `2019`, `03/2019`, `15/03/2019`, `3 anos`, `1 ano e 6 meses`. A year
 * or a month counts from its first day; a day still to come is an error.
 */
export const parseSince = (text: string, today: CivilDay): Result<CivilDay, SinceError> => {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return err('empty');
  const found = read(typed, today);
  return found.ok && found.value > today ? err('future') : found;
};

/** `03/2019`, or `15/03/2019` where it is not the first of the month; read again it is the same day. */
export const formatSince = (day: CivilDay): string =>
  day.endsWith('-01') ? formatDay(day).slice(3) : formatDay(day);
