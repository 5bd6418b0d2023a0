import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { type InstallmentChange, type IsOpen, type Summary, withCheques } from '@shared/domain/summary';

/** What of that which cheques that failed cover is open after changes, of which none is written yet. */
export const openAmongCovered = async (
  db: Database,
  cheques: readonly Cheque[],
  changes: readonly InstallmentChange[],
): Promise<IsOpen> => {
  const after = new Map(changes.flatMap((change) => (change.after ? [[change.after.id, change.after]] : [])));
  const failed = cheques.filter(({ status }) => isUnpaid(status));
  const covered = new Set(failed.flatMap(({ installmentIds }) => installmentIds));
  const unchanged = [...covered].filter((id) => !after.has(id));
  const stored = unchanged.length > 0 ? await db.installments.bulkGet(unchanged) : [];
  const all = [...stored.flatMap((installment) => installment ?? []), ...after.values()];
  const open = new Set(all.flatMap((installment) => (installment.open === 1 ? installment.id : [])));
  return (installmentId) => open.has(installmentId);
};

const closes = ({ before, after }: InstallmentChange): boolean => before?.open === 1 && after?.open !== 1;
const opensAgain = ({ before, after }: InstallmentChange): boolean => before?.open === 0 && after?.open === 1;

/**
 * The summary with the cheques that failed and are not made good, after what they cover was paid in another way, came
 * into an agreement, or is open again. Reads nothing where money comes in and none is to be made good.
 */
export const withChequesAfter = async (
  db: Database,
  summary: Summary,
  changes: readonly InstallmentChange[],
): Promise<Summary> => {
  const isTouched = summary.returnedCheques !== undefined && changes.some(closes);
  if (!isTouched && !changes.some(opensAgain)) return summary;
  const cheques = await db.cheques.where('customerId').equals(summary.customerId).toArray();
  return withCheques(summary, cheques, await openAmongCovered(db, cheques, changes));
};
