import type { CivilDay } from '@shared/calendar/civil-day';
import type { Installment } from '@shared/domain/installment';

/**
 * Who comes to pay an agreement pays its installments: what of it is due, or the next one. Empty where the oldest first
 * are just these, which is how the desk begins. `due` is everything to be paid, oldest first.
 */
export const pickedFirst = (due: readonly Installment[], originId: string, today: CivilDay): string[] => {
  const own = due.filter((installment) => installment.originId === originId);
  const dueNow = own.filter(({ dueDay }) => dueDay <= today);
  const wanted = dueNow.length > 0 ? dueNow : own.slice(0, 1);
  const last = wanted.at(-1)?.dueDay ?? '';
  const others = due.filter(({ dueDay }) => dueDay <= today || dueDay <= last).length - wanted.length;
  return others > 0 ? wanted.map(({ id }) => id) : [];
};
