import type { CivilDay } from '../../../calendar/civil-day';
import { oldestFirst } from '../../../domain/allocation';
import { type Installment, isDue } from '../../../domain/installment';
import type { Cents } from '../../../money/cents';
import { type DuePosition, dayLimits, dueBucket, duePosition } from '../../dues';
import { toNegotiate } from '../to-negotiate';
import { type UpdatedAmount, updatedAmount } from '../updated-amount';
import type { PreparedAt, PreparedRecords } from './records';

/** What the talk is about, and what else is open. */
export interface AccountNow {
  /** All that is overdue; where nothing is, all that is open. Never what waits for a cheque or is prescribed. */
  readonly subject: readonly Installment[];
  readonly isLate: boolean;
  readonly updated: UpdatedAmount;
  /** What an agreement on it takes in: the subject, with all that is left of an agreement that is late. */
  readonly negotiable: readonly Installment[];
  readonly position: DuePosition;
  /** The oldest due day of the subject; absent where there is none. */
  readonly oldestDay?: CivilDay;
  /** Open, but due more than five years ago. */
  readonly prescribedCents: Cents;
}

export const accountNow = (
  { summary, installments }: Pick<PreparedRecords, 'summary' | 'installments'>,
  { today, terms }: Pick<PreparedAt, 'today' | 'terms'>,
): AccountNow => {
  const limits = dayLimits(today, terms.holidays);
  const open = oldestFirst(installments.filter(isDue));
  const overdue = open.filter(({ dueDay }) => dueBucket(dueDay, limits) === 'overdue');
  const negotiable = toNegotiate(open, limits);
  const subject = overdue.length > 0 ? overdue : negotiable;
  const position = duePosition(summary, limits);
  return {
    subject,
    isLate: overdue.length > 0,
    updated: updatedAmount(subject, today, terms),
    negotiable,
    position,
    oldestDay: subject[0]?.dueDay,
    prescribedCents: position.prescribed.cents,
  };
};
