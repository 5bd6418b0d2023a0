import type { Database } from '@renderer/data/database';
import { ownInstallments } from '@renderer/data/queries/sale-facts';
import { nextNumber } from '@renderer/data/settings';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { isStanding } from '@shared/domain/cheque/cheque-moves';
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
import { cameFromBroken } from './agreements/broken-agreement';
import { lineTakenBack, writeChequeLine } from './cheques/cheque-line';
import { isOnlyTaken, voidCheque } from './cheques/void-cheque';
import { reversalOf } from './reverse-payment';
import type { UseCaseContext } from './use-case';

export type TakeBackError =
  | 'has-payments'
  | 'covered-by-agreement'
  /** Some of it came back from an agreement that was broken; that is taken back first. */
  | 'agreement-broken'
  /** Cheques for it are at the bank, passed on or came back, or cover something else too. */
  | 'has-cheques';

export interface TakenBack {
  /** The origin's own installments, closed. */
  readonly changes: readonly InstallmentChange[];
  /** Brings the summary's last payment and store credit up to date. */
  readonly touch: (summary: Summary) => Summary;
}

/** Cheques taken for it that the customer did not have back. */
const chequesFor = async (
  db: Database,
  origin: { readonly id: string; readonly customerId: string },
  installmentIds: readonly string[],
): Promise<Cheque[]> => {
  const cheques = await db.cheques.where('customerId').equals(origin.customerId).toArray();
  return cheques.filter(
    (cheque) => isStanding(cheque.status) && cheque.installmentIds.some((id) => installmentIds.includes(id)),
  );
};

/** Those still in the drawer go back to the customer with it. */
const giveChequesBack = async (
  context: UseCaseContext,
  origin: { readonly id: string; readonly customerId: string },
  installmentIds: readonly string[],
): Promise<Result<void, TakeBackError>> => {
  const cheques = await chequesFor(context.db, origin, installmentIds);
  const isOwn = ({ installmentIds: covered }: Cheque): boolean =>
    covered.every((id) => installmentIds.includes(id));
  if (!cheques.every((cheque) => isOnlyTaken(cheque) && isOwn(cheque))) return err('has-cheques');
  const batchOf = (cheque: Cheque): string => lifeOf(cheque).last.batchId;
  for (const takenTogether of new Set(cheques.map(batchOf))) {
    const batchId = context.clock.newId();
    const those = cheques.filter((cheque) => batchOf(cheque) === takenTogether);
    for (const cheque of those) {
      const voided = await voidCheque(context, cheque, batchId);
      if (!voided.ok) return voided;
    }
    const undoes = await lineTakenBack(context.db, takenTogether);
    await writeChequeLine(context, { kind: 'cheque-undone', move: 'undo', batchId, cheques: those, undoes });
  }
  return ok(undefined);
};

/**
 * What cancelling a sale and undoing an agreement share, in the caller's transaction: the installments are closed
 * and the down payment is reversed. Refused while a payment of an installment or a return stands, or one of them is
 * in an agreement; those are undone first. Cheques still in the drawer go back to the customer.
 */
export const takeBackOrigin = async (
  context: UseCaseContext,
  origin: { readonly id: string; readonly customerId: string },
): Promise<Result<TakenBack, TakeBackError>> => {
  const { db, clock } = context;
  const found = await ownInstallments(db, origin);
  if (found.some((installment) => installment.coveredBy)) return err('covered-by-agreement');
  const installmentIds = found.map(({ id }) => id);
  if (await cameFromBroken(db, origin.customerId, installmentIds)) return err('agreement-broken');
  const payments = await db.payments.where('customerId').equals(origin.customerId).toArray();
  if (isHeldByPayments({ id: origin.id, installmentIds }, payments)) return err('has-payments');
  const givenBack = await giveChequesBack(context, origin, installmentIds);
  if (!givenBack.ok) return givenBack;
  const installments = await ownInstallments(db, origin);

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
