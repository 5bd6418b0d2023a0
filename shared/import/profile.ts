import { cellValue } from './cell';
import { needsOrder, parseDayCell } from './day-cell';
import { parseInstallmentCell } from './installment-cell';
import { parseMoneyCell } from './money-cell';

/** What the cells of a column look like, as shares (0 to 1) of its filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  /** Share of the looked-at rows that have something in this column. */
  readonly fillShare: number;
  readonly day: number;
  /** Amounts, whole numbers included. */
  readonly money: number;
  /** Amounts with decimals or a currency sign. */
  readonly decimalMoney: number;
  readonly document: number;
  readonly phone: number;
  readonly email: number;
  /** The thirty digits at the foot of a cheque, right or nearly. */
  readonly cmc7: number;
  /** "2/3", "2 de 3". */
  readonly fraction: number;
  /** Whole numbers up to 999. */
  readonly smallNumber: number;
  /** Holds a letter. */
  readonly words: number;
  /** Starts as an address does. */
  readonly address: number;
  readonly distinct: number;
}

const SAMPLE = 400;
const DECIMALS = /[.,]\d{1,2}$|R\$/;
const DOCUMENT =
  /^\d{11}$|^\d{3}\.\d{3}\.\d{3}-?\d{2}$|^[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}\/[\dA-Z]{4}-?\d{2}$|^\d{14}$/i;
const PHONE = /^\+?[\d\s().-]{8,20}$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const CMC7 = /^\D{0,3}\d{7,8}\D{0,3}\d{9,10}\D{0,3}\d{11,12}\D{0,3}$/;
const SMALL = /^\d{1,3}$/;
const WORDS = /\p{L}{2}/u;
const ADDRESS =
  /^(rua|r\.|av|avenida|travessa|trav|al\.|alameda|estrada|rod|praça|praca|sítio|sitio|beco|vila)\b/i;

const isDay = (text: string): boolean =>
  text.length >= 6 && (needsOrder(text) || WORDS.test(text) || /^\d{4}-/.test(text)) && !SMALL.test(text)
    ? ['dmy' as const, 'mdy' as const].some((order) => parseDayCell(text, order).ok)
    : false;

const isFraction = (text: string): boolean => {
  const parsed = parseInstallmentCell(text);
  return parsed.ok && parsed.value.count !== undefined && !SMALL.test(text);
};

const TESTS: Record<
  Exclude<keyof ColumnProfile, 'filled' | 'fillShare' | 'distinct'>,
  (text: string) => boolean
> = {
  day: isDay,
  money: (text) => parseMoneyCell(text, ',').ok,
  decimalMoney: (text) => DECIMALS.test(text) && parseMoneyCell(text, ',').ok,
  document: (text) => DOCUMENT.test(text),
  phone: (text) => PHONE.test(text) && text.replace(/\D/g, '').length >= 8 && !isDay(text),
  email: (text) => EMAIL.test(text),
  cmc7: (text) => CMC7.test(text),
  fraction: isFraction,
  smallNumber: (text) => SMALL.test(text),
  words: (text) => WORDS.test(text),
  address: (text) => ADDRESS.test(text),
};

/** Looks at up to 400 rows, spread over the whole sheet so that one odd page does not decide. */
export const profileColumn = (rows: readonly (readonly string[])[], column: number): ColumnProfile => {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const values: string[] = [];
  let looked = 0;
  for (let index = 0; index < rows.length; index += step) {
    const value = cellValue(rows[index] ?? [], column);
    looked += 1;
    if (value !== '') values.push(value);
  }
  const share = (test: (text: string) => boolean): number =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  return {
    filled: values.length,
    fillShare: looked === 0 ? 0 : values.length / looked,
    distinct: new Set(values).size,
    day: share(TESTS.day),
    money: share(TESTS.money),
    decimalMoney: share(TESTS.decimalMoney),
    document: share(TESTS.document),
    phone: share(TESTS.phone),
    email: share(TESTS.email),
    cmc7: share(TESTS.cmc7),
    fraction: share(TESTS.fraction),
    smallNumber: share(TESTS.smallNumber),
    words: share(TESTS.words),
    address: share(TESTS.address),
  };
};
