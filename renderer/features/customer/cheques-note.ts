import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import { formatMoney } from '@shared/money/format';
import { chequeSum } from '@shared/rules/cheques/deposit-day';
import { byPlace } from '@shared/rules/cheques/drawer-view';
import { isMadeGood } from '@shared/rules/cheques/made-good';
import { shortDay } from '@shared/rules/reasons';
import { chequesText, counted } from '@shared/wording/counted';
import { upperFirst } from '@shared/wording/letter-case';

export interface ChequesNoteView {
  readonly text: string;
  /** The most pressing: one that came back, otherwise the next to be deposited. */
  readonly chequeId: string;
}

const byGoodDay = (a: Cheque, b: Cheque): number => a.goodDay.localeCompare(b.goodDay);

/** `1 cheque voltou, R$ 300,00 por acertar; 3 cheques a compensar, R$ 900,00, o próximo bom para 10/12`; null for none. */
export const chequesNote = (
  { cheques: all, installments }: Pick<CustomerFile, 'cheques' | 'installments'>,
  today: CivilDay,
): ChequesNoteView | null => {
  const waiting = chequeSum(all.filter(({ status }) => isWaiting(status)).sort(byGoodDay));
  const unpaid = all.filter(({ status }) => isUnpaid(status)).sort(byGoodDay);
  const failed = chequeSum(unpaid.filter((cheque) => !isMadeGood(cheque, installments)));
  const toHandBack = unpaid.filter((cheque) => isMadeGood(cheque, installments));
  const first = failed.cheques[0] ?? toHandBack[0] ?? waiting.cheques[0];
  if (!first) return null;
  const next = byPlace(waiting.cheques)['at-hand'].cheques[0];
  const failedText = failed.cheques.some(({ status }) => status === 'stopped')
    ? counted(failed.cheques.length, 'voltou ou foi sustado', 'voltaram ou foram sustados')
    : counted(failed.cheques.length, 'cheque voltou', 'cheques voltaram');
  const parts = [
    failed.cheques.length > 0 && `${failedText}, ${formatMoney(failed.cents)} por acertar`,
    toHandBack.length > 0 &&
      `${counted(toHandBack.length, 'cheque já acertado', 'cheques já acertados')}, por entregar ao cliente`,
    waiting.cheques.length > 0 &&
      `${chequesText(waiting.cheques.length)} a compensar, ${formatMoney(waiting.cents)}${next ? `, o próximo bom para ${shortDay(next.goodDay, today)}` : ''}`,
  ];
  return { text: upperFirst(parts.filter((part) => part).join('; ')), chequeId: first.id };
};
