import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay, weekdayName } from '@shared/calendar/format';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { bankName } from '@shared/identity/banks';
import { chequeNumbers, type FilledCheque } from './cheque-face';

/** Its number; its place in the list while it has none. */
export const chequeLabel = (filled: FilledCheque, index: number): string =>
  chequeNumbers(filled).number || String(index + 1);

/** `cheque 000123` */
export const chequeName = (filled: FilledCheque, index: number): string =>
  `cheque ${chequeLabel(filled, index)}`;

/** What stands under the fields of a row: `Bradesco · quinta-feira, em 20 dias · emissão hoje · assinado por Ana`. */
export const rowDetail = (filled: FilledCheque, customer: ChequeDrawer, today: CivilDay): string => {
  const { bank } = chequeNumbers(filled);
  const { goodDay, issueDay, place, drawer } = filled;
  return [
    bank === '' ? '' : bankName(bank),
    goodDay === null ? '' : `${weekdayName(goodDay)}, ${relativeDay(goodDay, today)}`,
    issueDay === null ? '' : `emissão ${issueDay === today ? 'hoje' : formatDay(issueDay)}`,
    place === 'other' ? 'de outra cidade' : '',
    `assinado por ${drawer?.name.trim() || customer.name}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
};
