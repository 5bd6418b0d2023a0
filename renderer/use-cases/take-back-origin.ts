import { nextNumber } from '@renderer/data/settings';
import type { Installment } from '@shared/domain/installment';
import { withOpenFlag } from '@shared/domain/installment';
import {
  isHeldByPayments,
  lastPaymentDay,
  type Payment,
  standingPayments,
  storeCreditCents,
} from '@shared/domain/payment';
import type { InstallmentChange } from '@shared/domain/summary';
import { type Summary, withStoreCredit } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { reversalOf } from './reverse-payment';
import type { UseCaseContext } from './use-case';

export type TakeBackError = 'has-payments' | 'covered-by-agreement';

export interface TakenBack {
  /** The origin's own installments, closed. */
  readonly changes: readonly InstallmentChange[];
  /** Brings the summary's last payment and store credit up to date. */
  readonly touch: (summary: Summary) => Summary;
}

/**
 * What cancelling a sale and undoing an agreement share, in the caller's transaction: the installments are closed
 * and the down payment is reversed. Refused while a payment of an installment or a return stands, or one of them is
 * in an agreement; those are undone first.
 */
export const takeBackOrigin = async (
  { db, clock }: UseCaseContext,
  origin: { readonly id: string; readonly customerId: string },
): Promise<Result<TakenBack, TakeBackError>> => {
  const installments: Installment[] = await db.installments.where('originId').equals(origin.id).toArray();
  if (installments.some((installment) => installment.coveredBy)) return err('covered-by-agreement');
  const installmentIds = installments.map(({ id }) => id);
  const payments = await db.payments.where('customerId').equals(origin.customerId).toArray();
  if (isHeldByPayments({ id: origin.id, installmentIds }, payments)) return err('has-payments');

  const cancelledOn = clock.today();
  const reversals: Payment[] = [];
  for (const payment of standingPayments(payments).filter(({ originId }) => originId === origin.id)) {
    const number = await nextNumber(db, 'payment');
    reversals.push(
      reversalOf(payment, { id: clock.newId(), number, day: cancelledOn, createdAt: clock.now() }),
    );
  }
  await db.payments.bulkAdd(reversals);
  return ok({
    changes: installments.map((before) => ({ before, after: withOpenFlag({ ...before, cancelledOn }) })),
    touch: (summary) => ({
      ...withStoreCredit(summary, storeCreditCents(reversals)),
      lastPaymentDay: lastPaymentDay([...payments, ...reversals]),
    }),
  });
};
