import type { Installment } from '../../domain/installment';
import { type DayLimits, dueBucket } from '../dues';

/**
 * What an agreement takes in unless the owner chooses otherwise: all that is overdue, with all that is left of an
 * agreement some of which is; where nothing is overdue, all that is open. Never what is prescribed. In the given order.
 */
export const toNegotiate = (open: readonly Installment[], limits: DayLimits): Installment[] => {
  const askable = open.filter(({ dueDay }) => dueBucket(dueDay, limits) !== 'prescribed');
  const late = askable.filter(({ dueDay }) => dueBucket(dueDay, limits) === 'overdue');
  if (late.length === 0) return askable;
  const agreements = new Set(
    late.flatMap(({ originKind, originId }) => (originKind === 'agreement' ? originId : [])),
  );
  return askable.filter((installment) => late.includes(installment) || agreements.has(installment.originId));
};
