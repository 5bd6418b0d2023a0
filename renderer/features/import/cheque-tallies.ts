import { monthName } from '@shared/calendar/format';
import { chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import { talliesBy } from '@shared/import/cheques/cheque-totals';
import type { PlannedCheque } from '@shared/import/cheques/plan-types';
import type { Cents } from '@shared/money/cents';
import { chequeStatusWords, reasonName } from '@shared/rules/cheques/move-words';
import { upperFirst } from '@shared/wording/letter-case';

/** Cheques counted together. */
export interface TallyRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly cents: Cents;
}

const situationLabel = ({ situation: { status, reason } }: PlannedCheque): string =>
  reason === undefined || status !== 'returned'
    ? chequeStatusWords[status].label
    : `${chequeStatusWords.returned.short} pelo ${reasonName(reason)}`;

/** In the order a cheque goes through them. */
const placeOf = ({ situation: { status, reason = 0 } }: PlannedCheque): string =>
  `${String(chequeStatuses.indexOf(status)).padStart(2, '0')} ${reason}`;

/** How many cheques are where. */
export const talliesBySituation = (cheques: readonly PlannedCheque[]): TallyRow[] => {
  const labels = new Map(cheques.map((cheque) => [placeOf(cheque), situationLabel(cheque)]));
  return talliesBy(cheques, placeOf).map(({ key, count, cents }) => ({
    id: key,
    label: labels.get(key) ?? key,
    count,
    cents,
  }));
};

/** How many cheques are good in each month. */
export const talliesByMonth = (cheques: readonly PlannedCheque[]): TallyRow[] =>
  talliesBy(cheques, ({ face: { goodDay } }) => goodDay.slice(0, 7)).map(({ key, count, cents }) => ({
    id: key,
    label: `${upperFirst(monthName(`${key}-01`))} de ${key.slice(0, 4)}`,
    count,
    cents,
  }));
