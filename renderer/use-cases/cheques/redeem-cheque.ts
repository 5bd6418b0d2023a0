import type { CivilDay } from '@shared/calendar/civil-day';
import type { Waiver } from '@shared/domain/allocation';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import { isDue, withOpenFlag } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { moveBlock } from '@shared/rules/cheques/move-block';
import { paymentsOn, writeInstallments } from '../accounts';
import { type MeansPart, type PaymentError, receiveStep } from '../receive-payment';
import { transact, type UseCaseContext } from '../use-case';
import {
  CHEQUE_TABLES,
  type MoveError,
  newEvent,
  putCheques,
  readCheques,
  writeChequeLine,
} from './cheque-step';

export interface RedeemRequest {
  readonly chequeId: string;
  readonly day: CivilDay;
  /** What the customer pays for it, in another way; absent when nothing is paid and what it covers stays open. */
  readonly payment?: {
    readonly means: readonly MeansPart[];
    readonly tenderedCents?: Cents;
    readonly waive: Waiver;
  };
  /** Of a loose cheque handed back without being paid: nothing is owed for it any more. */
  readonly cancelOwn?: boolean;
  readonly notes?: string;
}

export type RedeemError =
  | MoveError
  | { readonly reason: 'payment'; readonly error: PaymentError }
  /** Something was paid on the loose cheque already: it is owed no less. */
  | { readonly reason: 'partly-paid' };

/** What is owed for a loose cheque alone is owed no more; false where there is no such thing. */
const cancelOwn = async (
  { db }: UseCaseContext,
  { id, customerId, installmentIds }: Cheque,
  day: CivilDay,
): Promise<Result<boolean, RedeemError>> => {
  const own = (await db.installments.bulkGet(installmentIds)).find((one) => one?.originId === id);
  if (!own || own.open === 0) return ok(false);
  const payments = await paymentsOn(db, [own.id]);
  if (own.paidCents > 0 && payments.length > 0) return err({ reason: 'partly-paid' });
  await writeInstallments(db, customerId, [
    { before: own, after: withOpenFlag({ ...own, cancelledOn: day }) },
  ]);
  return ok(true);
};

/** The customer has a cheque back (Lei 7.357 art. 54), mostly because it was paid in another way. */
export const redeemCheque = (
  context: UseCaseContext,
  request: RedeemRequest,
): Promise<Result<Cheque, RedeemError>> => {
  const { db, clock } = context;
  const { day, payment, notes } = request;
  return transact(context, CHEQUE_TABLES, async (): Promise<Result<Cheque, RedeemError>> => {
    const found = await readCheques(db, [request.chequeId]);
    if (!found.ok) return found;
    const [before] = found.value;
    if (!before) return err({ reason: 'cheque-not-found' });
    const block = moveBlock(before, { move: 'redeem', day }, clock.today());
    if (block) return err({ reason: 'blocked', chequeId: before.id, block });
    const batchId = clock.newId();
    const event = newEvent(context, {
      move: 'redeem',
      day,
      batchId,
      notes: notes?.trim() || undefined,
    });
    // What it covers waits for it no more, and can be paid.
    await putCheques(db, [{ before, after: withEvent(before, event) }]);
    const outcome: Pick<ChequeEvent, 'paymentId' | 'cancelsOwn'> = {};
    if (payment) {
      const covered = await db.installments.bulkGet(before.installmentIds);
      const installmentIds = covered.flatMap((one) => (one && isDue(one) ? one.id : []));
      const { customerId } = before;
      const paid = await receiveStep(context, { ...payment, customerId, installmentIds, day }, before.id);
      if (!paid.ok) return err({ reason: 'payment', error: paid.error });
      outcome.paymentId = paid.value.id;
    } else if (request.cancelOwn) {
      const cancelled = await cancelOwn(context, before, day);
      if (!cancelled.ok) return cancelled;
      if (cancelled.value) outcome.cancelsOwn = true;
    }
    const after = withEvent(before, { ...event, ...outcome });
    await db.cheques.put(after);
    await writeChequeLine(context, { kind: 'cheque-moved', move: 'redeem', batchId, cheques: [after] });
    return ok(after);
  });
};
