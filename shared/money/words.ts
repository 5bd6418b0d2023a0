import extenso from 'extenso';
import type { Cents } from './cents';
import { formatAmount } from './format';

/**
 * An amount in words, as receipts and agreements need it: `105582` is "mil e cinquenta e cinco reais e oitenta e
 * dois centavos". Cents, zero or more.
 */
export const moneyInWords = (cents: Cents): string => {
  if (!Number.isSafeInteger(cents) || cents < 0)
    throw new RangeError(`cents must be 0 or more, got ${cents}`);
  // The library says "zero centavos"; a paper says "zero reais".
  if (cents === 0) return 'zero reais';
  const amount = formatAmount(cents).replaceAll('.', '');
  return extenso(amount, { mode: 'currency', locale: 'br', currency: { type: 'BRL' } });
};
