import type { MoneyError } from './parse';

/** What a field says when an amount cannot be read. */
export const moneyErrorText: Record<MoneyError, string> = {
  empty: 'Digite um valor.',
  malformed: 'Valor não entendido. Escreva como 1.234,56.',
  negative: 'O valor não pode ser negativo.',
  'too-large': 'O valor passa de R$ 99.999.999,99.',
};
