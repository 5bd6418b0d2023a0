import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { isMadeGood } from '@shared/rules/cheques/made-good';

/** Of these, the ones that came back or were stopped and for which something is still owed. */
export const stillToSettle = async (db: Database, cheques: readonly Cheque[]): Promise<Cheque[]> => {
  const failed = cheques.filter(({ status }) => isUnpaid(status));
  if (failed.length === 0) return [];
  const ids = new Set(failed.flatMap(({ installmentIds }) => installmentIds));
  const covered = (await db.installments.bulkGet([...ids])).flatMap((installment) => installment ?? []);
  return failed.filter((cheque) => !isMadeGood(cheque, covered));
};
