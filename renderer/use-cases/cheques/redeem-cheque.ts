import type { CivilDay } from '@shared/calendar/civil-day';
import { oldestFirst, type Waiver } from '@shared/domain/allocation';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import { isDue } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { type MeansPart, type PaymentError, receiveStep } from '../receive-payment';
import { transact, type UseCaseContext } from '../use-case';
import { writeChequeLine } from './cheque-line';
import { CHEQUE_TABLES, type MoveError, newEvent, putCheques, readMovableOne } from './cheque-step';
import { cancelOwn, ownDebt } from './own-debt';

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

/** The customer has a cheque back (Lei 7.357 art. 54), mostly because it was paid in another way. */
export const redeemCheque = (
  context: UseCaseContext,
  request: RedeemRequest,
): Promise<Result<Cheque, RedeemError>> => {
  const { clock } = context;
  const { day, payment, notes } = request;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<Cheque, RedeemError>> => {
    const { db } = context;
    const found = await readMovableOne(context, request.chequeId, { move: 'redeem', day });
    if (!found.ok) return found;
    const before = found.value;
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
      const payable = oldestFirst(covered.flatMap((one) => (one && isDue(one) ? one : [])));
      const installmentIds = payable.map(({ id }) => id);
      const { customerId } = before;
      const paid = await receiveStep(context, { ...payment, customerId, installmentIds, day }, before.id);
      if (!paid.ok) return err({ reason: 'payment', error: paid.error });
      outcome.paymentId = paid.value.id;
    } else if (request.cancelOwn) {
      const own = await ownDebt(db, before);
      if (own?.open === 1) {
        const cancelled = await cancelOwn(db, own, day);
        if (!cancelled.ok) return err({ reason: 'partly-paid' });
        outcome.cancelsOwn = true;
      }
    }
    const after = withEvent(before, { ...event, ...outcome });
    await db.cheques.put(after);
    await writeChequeLine(context, { kind: 'cheque-moved', move: 'redeem', batchId, cheques: [after] });
    return ok(after);
  });
};
