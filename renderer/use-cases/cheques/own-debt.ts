import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Installment, withOpenFlag } from '@shared/domain/installment';
import { isHeldByPayments } from '@shared/domain/payment';
import { err, ok, type Result } from '@shared/result';
import { paymentsOn, writeInstallments } from '../accounts';

/** Steps about what a loose cheque is owed as. Each runs inside the caller's transaction. */

/** The installment of its own that a loose cheque has; a cheque for installments of a sale has none. */
export const ownDebt = async (
  db: Database,
  { id, installmentIds }: Cheque,
): Promise<Installment | undefined> =>
  (await db.installments.bulkGet(installmentIds)).find((one) => one?.originId === id);

/** It is owed no more. Refused while something that was paid on it stands. */
export const cancelOwn = async (
  db: Database,
  own: Installment,
  day: CivilDay,
): Promise<Result<void, 'has-payments'>> => {
  const payments = await paymentsOn(db, [own.id]);
  if (isHeldByPayments({ id: own.originId, installmentIds: [own.id] }, payments)) return err('has-payments');
  await writeInstallments(db, own.customerId, [
    { before: own, after: withOpenFlag({ ...own, cancelledOn: day }) },
  ]);
  return ok(undefined);
};

/** It is owed again, as before it was cancelled. */
export const owedAgain = async (db: Database, cheque: Cheque): Promise<void> => {
  const own = await ownDebt(db, cheque);
  if (own?.cancelledOn === undefined) return;
  await writeInstallments(db, own.customerId, [
    { before: own, after: withOpenFlag({ ...own, cancelledOn: undefined }) },
  ]);
};
