import type { CivilDay } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import { shortDay } from '../reasons';
import type { MessageChannel } from './template';

export interface ReturnedCheque {
  readonly cents: Cents;
  /** "Bom para" */
  readonly goodDay: CivilDay;
  /** The return reason (motivo) as the bank stamps it, and in plain words where they are known. */
  readonly reasonCode: number;
  readonly reasonText?: string;
}

/** ` de R$ 300,00, bom para 10/11,` */
export const chequeDetail = (cheque: ReturnedCheque | undefined, today: CivilDay): string =>
  cheque ? ` de ${formatMoney(cheque.cents)}, bom para ${shortDay(cheque.goodDay, today)},` : '';

/** ` pelo motivo 22 (assinatura não confere)`; in an SMS, which has little room, as the bank stamps it alone. */
export const chequeReason = (cheque: ReturnedCheque | undefined, channel?: MessageChannel): string => {
  if (!cheque) return '';
  if (channel === 'sms') return ` pelo motivo ${cheque.reasonCode}`;
  return ` pelo motivo ${cheque.reasonCode}${cheque.reasonText ? ` (${cheque.reasonText})` : ''}`;
};
