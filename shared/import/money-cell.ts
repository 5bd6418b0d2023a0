import { type Cents, MAX_CENTS } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { err, ok, type Result } from '../result';

export type DecimalMark = ',' | '.';

export type MoneyCellError = 'malformed' | 'too-large';

export interface MoneyCell {
  /** May be negative or zero. */
  readonly cents: Cents;
  /** True when the sheet had fractions of a cent. */
  readonly rounded: boolean;
}

const CURRENCY = /R\$|US\$|\$|BRL|reais|real/gi;
const SPACES = /\s/g;
const AMOUNT = /^\d+(?:[.,]\d+)*$/;
const PLAIN_DIGITS = /^\d+$/;

/** Digits and marks without currency and spaces; the sign apart: "-50", "(50)", "50-". */
const unwrap = (text: string): { digits: string; negative: boolean } => {
  const bare = PLAIN_DIGITS.test(text) ? text : text.replace(CURRENCY, '').replace(SPACES, '');
  if (bare.startsWith('(') && bare.endsWith(')')) return { digits: bare.slice(1, -1), negative: true };
  if (/^[-−–]/.test(bare)) return { digits: bare.slice(1), negative: true };
  if (/[-−–]$/.test(bare)) return { digits: bare.slice(0, -1), negative: true };
  return { digits: bare.replace(/^\+/, ''), negative: false };
};

/** Where the decimals start, or the length when there are none; -1 when the groups are broken. */
const decimalsAt = (digits: string, mark: DecimalMark): number => {
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma === -1 && dot === -1) return digits.length;
  const last = Math.max(comma, dot);
  const other = Math.min(comma, dot);
  const lastMark = digits[last];
  const single = digits.indexOf(lastMark ?? '') === last;
  const after = digits.length - last - 1;
  if (other !== -1) return single ? last : -1;
  if (!single) return digits.length;
  if (after !== 3 || digits.startsWith('0')) return last;
  // One mark alone before three digits is thousands; if it is this sheet's decimal mark, it is a slip of the pen.
  return lastMark === mark ? -1 : digits.length;
};

const groupsOf = (whole: string): boolean => {
  const groups = whole.split(/[.,]/);
  const marks = new Set(whole.replace(/\d/g, ''));
  const [first = '', ...rest] = groups;
  return rest.length === 0 || (marks.size === 1 && first.length <= 3 && rest.every((g) => g.length === 3));
};

/**
 * An amount as sheets hold it: "R$ 1.234,56", "1,234.56", "1234.5", "-50,00", "(50,00)". `mark` decides only what
 * the text leaves open, such as "1.234". Fractions of a cent are rounded half up and said.
 */
export const parseMoneyCell = (text: string, mark: DecimalMark): Result<MoneyCell, MoneyCellError> => {
  const { digits, negative } = unwrap(text);
  if (!AMOUNT.test(digits)) return err('malformed');
  const at = decimalsAt(digits, mark);
  if (at === -1) return err('malformed');
  const whole = digits.slice(0, at);
  const decimals = digits.slice(at + 1);
  if (!groupsOf(whole)) return err('malformed');
  const reais = whole.replace(/[.,]/g, '');
  if (reais.replace(/^0+/, '').length > 10) return err('too-large');
  const exact = decimals.slice(0, 6).padEnd(2, '0');
  const cents =
    Number(reais) * 100 +
    (exact.length === 2 ? Number(exact) : mulDiv(Number(exact), 100, 10 ** exact.length));
  if (cents > MAX_CENTS) return err('too-large');
  return ok({ cents: negative && cents > 0 ? -cents : cents, rounded: /[1-9]/.test(decimals.slice(2)) });
};

/** The decimal mark a value proves, or undefined: "1.234" and "12" prove none. */
export const provenMark = (text: string): DecimalMark | undefined => {
  const { digits } = unwrap(text);
  if (!AMOUNT.test(digits)) return undefined;
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma === -1 && dot === -1) return undefined;
  if (comma !== -1 && dot !== -1) return comma > dot ? ',' : '.';
  const last = Math.max(comma, dot);
  const mark: DecimalMark = comma > dot ? ',' : '.';
  if (digits.indexOf(mark) !== last) return mark === ',' ? '.' : ',';
  return digits.length - last - 1 === 3 ? undefined : mark;
};
