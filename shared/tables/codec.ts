import { isCivilDay } from '../calendar/civil-day';
import { formatDay } from '../calendar/format';
import { withoutAccents } from '../identity/text';
import { parseMoney } from '../money/parse';
import { escapeText, unescapeText } from './escape';

/** How a spreadsheet treats a cell: what it sorts by, adds up and shows. */
export type CellKind = 'text' | 'data' | 'money' | 'integer' | 'percent' | 'rate' | 'day' | 'instant';

/**
 * One kind of value as the text of a cell, written as in Brazil, and back. The same text goes into a CSV; for an XLSX
 * `typed-cell` makes numbers and days of it. A cell without text is a field that is absent, or `blank`.
 */
export interface Codec<T> {
  readonly kind: CellKind;
  write(value: T): string;
  /** Undefined when the text, never empty, is none of this kind. */
  read(text: string): T | undefined;
  /** What a cell without text stands for, where the field is always there. */
  readonly blank?: T;
  /** For "esperamos …". */
  readonly expects: string;
}

const TEXT = 'um texto que caiba neste campo';

/** A text that may be absent; one that is there without letters is told apart. */
export const optionalText: Codec<string> = {
  kind: 'text',
  write: escapeText,
  read: unescapeText,
  expects: TEXT,
};

/** A text that is always there. */
export const text: Codec<string> = {
  kind: 'text',
  write: (value) => (value === '' ? '' : escapeText(value)),
  read: unescapeText,
  blank: '',
  expects: TEXT,
};

const WRITTEN_MONEY = /^-?\d{1,10},\d\d$/;

/** Cents as `1234,56`. */
export const money: Codec<number> = {
  kind: 'money',
  write: (cents) => {
    const digits = Math.abs(cents).toString().padStart(3, '0');
    return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
  },
  read: (cell) => {
    // As it is written, which most cells still are.
    if (WRITTEN_MONEY.test(cell)) return Number(cell.replace(',', ''));
    const trimmed = cell.trim();
    const isNegative = trimmed.startsWith('-');
    const cents = parseMoney(isNegative ? trimmed.slice(1) : trimmed);
    if (!cents.ok) return undefined;
    return isNegative && cents.value !== 0 ? -cents.value : cents.value;
  },
  expects: 'um valor como 1.234,56',
};

export const integer: Codec<number> = {
  kind: 'integer',
  write: String,
  read: (cell) => {
    const digits = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)$/.exec(cell.trim());
    if (!digits) return undefined;
    const value = Number(`${digits[1]}${digits[2]?.replaceAll('.', '')}`);
    return Number.isSafeInteger(value) ? value : undefined;
  },
  expects: 'um número inteiro, como 12',
};

const decimal = (cell: string): number | undefined => {
  const trimmed = cell.trim();
  if (!/^-?\d+(?:,\d+)?(?:e[-+]?\d+)?$/i.test(trimmed)) return undefined;
  return Number(trimmed.replace(',', '.'));
};

/** Basis points as `1,5%`. */
export const percent: Codec<number> = {
  kind: 'percent',
  write: (points) => `${String(points / 100).replace('.', ',')}%`,
  read: (cell) => {
    const value = decimal(cell.replace(/\s*%\s*$/, ''));
    return value === undefined ? undefined : Math.round(value * 100);
  },
  expects: 'uma porcentagem, como 1,5%',
};

/** A fraction, to its last digit: `0,0199`. */
export const rate: Codec<number> = {
  kind: 'rate',
  write: (fraction) => String(fraction).replace('.', ','),
  read: decimal,
  expects: 'uma fração, como 0,0199',
};

const BRAZILIAN_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0{1,2}:00(?::00)?)?$/;

/** Also a day that a spreadsheet wrote its own way. */
const readDay = (cell: string): string | undefined => {
  const trimmed = cell.trim();
  const parts = BRAZILIAN_DAY.exec(trimmed);
  const iso = parts
    ? `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    : trimmed;
  return isCivilDay(iso) ? iso : undefined;
};

/** A civil day as `20/11/2026`. */
export const day: Codec<string> = {
  kind: 'day',
  write: formatDay,
  read: readDay,
  expects: 'uma data como 20/11/2026',
};

/** A choice of few, each by its word. Case and accents may have been lost on the way. */
export const choice = <T extends string | number>(words: Readonly<Record<T, string>>): Codec<T> => {
  const plain = (word: string): string => withoutAccents(word).trim().toLowerCase();
  const entries = Object.entries(words) as [string, string][];
  const values = new Map(entries.map(([value, word]) => [plain(word), value]));
  return {
    kind: 'text',
    write: (value) => words[value],
    read: (cell) => values.get(plain(cell)) as T | undefined,
    expects: entries.length > 6 ? 'uma das opções do Em Dia' : entries.map(([, word]) => word).join(' ou '),
  };
};

/** The same choice among other values than words: `yes` for `sim`. */
const mapped = <T>(words: readonly (readonly [T, string])[]): Codec<T> => {
  const inner = choice(Object.fromEntries(words.map(([, word], index) => [String(index), word])));
  return {
    ...inner,
    blank: undefined,
    write: (value) => words.find(([one]) => one === value)?.[1] ?? '',
    read: (cell) => words[Number(inner.read(cell) ?? -1)]?.[0],
  };
};

export const yesNo = mapped<boolean>([
  [true, 'sim'],
  [false, 'não'],
]);
/** A field that is 1 or 0. */
export const oneZero = mapped<0 | 1>([
  [1, 'sim'],
  [0, 'não'],
]);
/** A field that is there or not: `sim` or nothing. */
export const mark = <T extends true | 1>(value: T): Codec<T> => mapped<T>([[value, 'sim']]);
