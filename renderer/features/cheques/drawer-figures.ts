import type { Figure } from '@renderer/ui/FigureStrip';
import { addDays } from '@shared/calendar/civil-day';
import { formatDayMonth, weekdayName } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { formatMoney } from '@shared/money/format';
import { type ChequeSum, chequeSum, toDeposit } from '@shared/rules/cheques/deposit-day';
import { byPlace } from '@shared/rules/cheques/drawer-view';
import { chequesText } from '@shared/wording/counted';
import type { DrawerDay } from './drawer-views';

const figure = (label: string, { cheques, cents }: ChequeSum<unknown>): Figure => ({
  label,
  value: formatMoney(cents),
  note: chequesText(cheques.length),
});

/** The strip above the drawer; what is due today stands in it only where there is something. */
export const drawerFigures = (cheques: readonly Cheque[], { today, holidays }: DrawerDay): Figure[] => {
  const places = byPlace(cheques);
  const { overdue, today: due, next, nextDay } = toDeposit(cheques, today, holidays);
  const now = chequeSum([...overdue.cheques, ...due.cheques]);
  const nextLabel =
    nextDay === addDays(today, 1)
      ? 'amanhã'
      : `${weekdayName(nextDay).replace('-feira', '')}, ${formatDayMonth(nextDay)}`;
  return [
    figure('Na gaveta', places['at-hand']),
    ...(now.cheques.length > 0 ? [figure('Depositar hoje', now)] : []),
    figure(`Depositar ${nextLabel}`, next),
    figure('No banco', places['at-bank']),
    figure('Voltaram', places['came-back']),
  ];
};

const WAITING_LABELS = ['Na gaveta', 'Depositar amanhã', 'No banco', 'Voltaram'];

/** While the sums of a very large drawer are being made. */
export const unknownFigures: readonly Figure[] = WAITING_LABELS.map((label) => ({ label, value: '…' }));
