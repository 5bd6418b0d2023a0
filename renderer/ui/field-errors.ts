import type { DayError } from '@shared/calendar/parse';
import type { MoneyError } from '@shared/money/parse';

/** What a field says when what was typed cannot be read. */
export const moneyErrorText: Record<MoneyError, string> = {
  empty: 'Digite um valor.',
  malformed: 'Valor não entendido. Escreva como 1.234,56.',
  negative: 'O valor não pode ser negativo.',
  'too-large': 'O valor passa de R$ 99.999.999,99.',
};

export const dayErrorText: Record<DayError, string> = {
  empty: 'Digite uma data.',
  malformed: 'Data não entendida. Escreva como 20/11/2026.',
  impossible: 'Essa data não existe no calendário.',
};
