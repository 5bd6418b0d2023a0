import { toDayNumber } from '../calendar/civil-day';
import { type CellKind, day, money, percent, rate } from './codec';
import { brasiliaDate, fromBrasiliaDate, instant } from './instant-codec';

/** A cell of an XLSX: a text, or a number with the format it is shown in. Days are numbers there. */
export type TypedCell =
  | { readonly text: string }
  | { readonly value: number; readonly format: 'money' | 'integer' | 'percent' | 'day' | 'instant' };

/** What a spreadsheet counts days from: 30/12/1899. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
/** Spreadsheets believe in 29/02/1900; what comes before is a text. */
const FIRST_DAY = '1900-03-01';

/** The text of a cell as a number or day of a spreadsheet, where it is one. */
export const typedCell = (kind: CellKind, cell: string): TypedCell => {
  const number = (value: number | undefined, format: 'money' | 'integer' | 'percent'): TypedCell =>
    value === undefined ? { text: cell } : { value, format };
  switch (kind) {
    case 'text':
    case 'data':
      return { text: cell };
    case 'money': {
      const cents = money.read(cell);
      return number(cents === undefined ? undefined : cents / 100, 'money');
    }
    case 'integer':
      return number(Number(cell), 'integer');
    case 'percent': {
      const points = percent.read(cell);
      return number(points === undefined ? undefined : points / 10_000, 'percent');
    }
    case 'rate':
      return number(rate.read(cell), 'percent');
    case 'day': {
      const civil = day.read(cell);
      if (civil === undefined || civil < FIRST_DAY) return { text: cell };
      return { value: toDayNumber(civil) + EPOCH, format: 'day' };
    }
    case 'instant': {
      if (/^\d+$/.test(cell)) return { text: cell };
      const at = instant.read(cell);
      if (at === undefined) return { text: cell };
      // A little later than on the millisecond: readers cut off what a fraction of a day misses of it.
      return { value: (brasiliaDate(at).getTime() + 0.25) / MS_PER_DAY + EPOCH, format: 'instant' };
    }
  }
};

/** A cell as a reader of XLSX files finds it; a number is still as the file writes it. */
export type FoundCell = string | boolean | Date | { readonly number: string } | null;

/** Binary fractions: 0.30000000000000004 is 0.3. Cents and days have few enough digits for it. */
const plain = (value: number): number => Number(value.toPrecision(15));

const numberText = (kind: CellKind, digits: string): string => {
  const value = Number(digits);
  const cents = plain(value * 100);
  switch (kind) {
    case 'money':
      return Number.isSafeInteger(cents) ? money.write(cents) : rate.write(value);
    case 'percent':
      return percent.write(plain(value * 10_000));
    case 'day':
      return dateText(kind, new Date((value - EPOCH) * MS_PER_DAY));
    case 'instant':
      return dateText(kind, new Date((value - EPOCH) * MS_PER_DAY));
    case 'integer':
    case 'rate':
    case 'text':
    case 'data':
      return rate.write(value);
  }
};

const dateText = (kind: CellKind, date: Date): string => {
  if (Number.isNaN(date.getTime())) return '';
  return kind === 'instant'
    ? instant.write(fromBrasiliaDate(date))
    : day.write(date.toISOString().slice(0, 10));
};

/** What was found in a cell as the text its column writes. */
export const foundText = (kind: CellKind, found: FoundCell): string => {
  if (found === null) return '';
  if (typeof found === 'string') return found;
  if (typeof found === 'boolean') return found ? 'sim' : 'não';
  return found instanceof Date ? dateText(kind, found) : numberText(kind, found.number);
};
