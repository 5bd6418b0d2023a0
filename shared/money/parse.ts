import { err, ok, type Result } from '../result';
import { type Cents, MAX_CENTS } from './cents';

export type MoneyError = 'empty' | 'malformed' | 'negative' | 'too-large';

const GROUPED = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
const PLAIN = /^\d+(,\d{1,2})?$/;
/** What a keypad with a dot gives: 12.5 or 12.50. Three digits after one dot are thousands instead. */
const DOT_DECIMAL = /^\d+\.\d{1,2}$/;

/**
 * What a person types for an amount, in cents: "1.234,56", "1234,5", "R$ 12", "12.50".
 * Ambiguous or broken text ("1.00,5", "12,345") is an error, never a guess.
 */
export const parseMoney = (text: string): Result<Cents, MoneyError> => {
  const typed = text
    .replace(/\s/g, '')
    .replace(/^([-+]?)R\$/i, '$1')
    .replace(/^R\$/i, '');
  if (typed === '') return err('empty');
  if (/^-/.test(typed)) return parseMoney(typed.slice(1)).ok ? err('negative') : err('malformed');
  const amount = typed.replace(/^\+/, '');
  const normalised = DOT_DECIMAL.test(amount)
    ? amount.replace('.', ',')
    : GROUPED.test(amount) || PLAIN.test(amount)
      ? amount.replaceAll('.', '')
      : null;
  if (normalised === null) return err('malformed');
  const [reais = '0', decimals = ''] = normalised.split(',');
  if (reais.length > 12) return err('too-large');
  const cents = Number(reais) * 100 + Number(decimals.padEnd(2, '0'));
  return cents > MAX_CENTS ? err('too-large') : ok(cents);
};
