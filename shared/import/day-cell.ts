import { type CivilDay, civilDay, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import { withoutAccents } from '../identity/text';
import { err, ok, type Result } from '../result';

/** In which order a sheet writes day, month and year. A four-digit year in front is always understood. */
export type DayOrder = 'dmy' | 'mdy';

export type DayCellError = 'malformed' | 'impossible';

const NUMERIC = /^(\d{1,4})[/.\-\s](\d{1,2})[/.\-\s](\d{1,4})(?:[T\s,]+\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^\d{8}$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const NAMED_DAY_FIRST = /^(\d{1,2})[\s/.-]*(?:de\s+)?([a-z]{3,9})\.?[\s/.,-]*(?:de\s+)?(\d{2}|\d{4})$/;
const NAMED_MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/;
const WEEKDAY = /^(?:seg|ter|qua|qui|sex|sab|dom)[a-z-]*[,\s]+/;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan',
    'fev feb',
    'mar',
    'abr apr',
    'mai may',
    'jun',
    'jul',
    'ago aug',
    'set sep',
    'out oct',
    'nov',
    'dez dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const monthByName = (word: string): number | undefined => MONTHS.get(word.slice(0, 3));

/** Day 0 of Excel's 1900 system, which believes that 29/02/1900 existed. */
const SERIAL_ZERO = toDayNumber('1899-12-30');
const SERIAL_FIRST = 20_000;
const SERIAL_LAST = 80_000;

/** Two digits are a year from 1970 to 2069. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const asDay = (year: string, month: string | number, day: string): Result<CivilDay, DayCellError> => {
  if (year.length === 1 || year.length === 3) return err('malformed');
  const found = civilDay(fullYear(year), Number(month), Number(day));
  return found ? ok(found) : err('impossible');
};

const numericDay = (parts: readonly string[], order: DayOrder): Result<CivilDay, DayCellError> => {
  const [, first = '', second = '', third = ''] = parts;
  if (first.length === 4) return third.length > 2 ? err('malformed') : asDay(first, second, third);
  if (first.length > 2) return err('malformed');
  return order === 'dmy' ? asDay(third, second, first) : asDay(third, first, second);
};

const compactDay = (text: string, order: DayOrder): Result<CivilDay, DayCellError> => {
  const yearFirst = asDay(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  if (yearFirst.ok && /^(?:19|20)/.test(text)) return yearFirst;
  const [first, second, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  return order === 'dmy' ? asDay(year, second, first) : asDay(year, first, second);
};

const namedDay = (text: string): Result<CivilDay, DayCellError> => {
  const plain = withoutAccents(text).toLowerCase().replace(WEEKDAY, '');
  const dayFirst = NAMED_DAY_FIRST.exec(plain);
  if (dayFirst) {
    const month = monthByName(dayFirst[2] ?? '');
    return month ? asDay(dayFirst[3] ?? '', month, dayFirst[1] ?? '') : err('malformed');
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(plain);
  const month = monthByName(monthFirst?.[1] ?? '');
  return monthFirst && month ? asDay(monthFirst[3] ?? '', month, monthFirst[2] ?? '') : err('malformed');
};

/** A day as sheets hold it: 20/11/2026, 20-11-26, 2026-11-20, "20 nov 2026", 20112026, Excel's 46346. */
export const parseDayCell = (text: string, order: DayOrder): Result<CivilDay, DayCellError> => {
  const parts = NUMERIC.exec(text);
  if (parts) return numericDay(parts, order);
  if (COMPACT.test(text)) return compactDay(text, order);
  if (SERIAL.test(text)) {
    const serial = Math.floor(Number(text.replace(',', '.')));
    return serial >= SERIAL_FIRST && serial <= SERIAL_LAST
      ? ok(fromDayNumber(SERIAL_ZERO + serial))
      : err('malformed');
  }
  return namedDay(text);
};

/** Which order a value proves: the part above 12 is the day. Undefined when it proves none. */
export const provenOrder = (text: string): DayOrder | undefined => {
  const parts = NUMERIC.exec(text);
  if (!parts || (parts[1] ?? '').length > 2) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 && first <= 31 && second <= 12) return 'dmy';
  return second > 12 && second <= 31 && first <= 12 ? 'mdy' : undefined;
};

/** True for a value that could only be read by knowing the order: 02/03/2026. */
export const needsOrder = (text: string): boolean => {
  const parts = NUMERIC.exec(text);
  return parts !== null && (parts[1] ?? '').length <= 2;
};
