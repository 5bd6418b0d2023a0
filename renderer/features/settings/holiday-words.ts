import { dayErrorText } from '@renderer/ui/field-errors';
import type { HolidayError } from '@renderer/use-cases/update-holidays';
import type { HolidayEntryError } from '@shared/domain/holiday-entry';
import { MAX_HOLIDAYS } from '@shared/domain/terms';

/** What to correct on a field. */
export const entryErrorText = (error: HolidayEntryError): string => {
  if (error.field === 'name') return 'Dê um nome ao feriado.';
  return error.reason === 'malformed'
    ? 'Data não entendida. Escreva como 24/06.'
    : dayErrorText[error.reason];
};

/** Why nothing was changed. */
export const holidayRefused: Record<HolidayError, string> = {
  'already-national': 'Este dia já é feriado nacional ou bancário. Nada foi mudado.',
  'already-there': 'Este dia já está na lista. Nada foi mudado.',
  'too-many': `A lista já tem ${MAX_HOLIDAYS} feriados. Tire um que já passou e tente de novo.`,
  'not-there': 'Este feriado já não estava na lista. Nada foi mudado.',
  invalid: 'O dia ou o nome não pôde ser lido. Nada foi mudado; confira o que digitou.',
};
