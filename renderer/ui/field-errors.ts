import type { DayError } from '@shared/calendar/parse';

export { moneyErrorText } from '@shared/money/error-text';

/** What a field says when what was typed cannot be read. */
export const dayErrorText: Record<DayError, string> = {
  empty: 'Digite uma data.',
  malformed: 'Data não entendida. Escreva como 20/11/2026.',
  impossible: 'Essa data não existe no calendário.',
};
