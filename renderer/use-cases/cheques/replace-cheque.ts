import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque, ChequeFace } from '@shared/domain/cheque/cheque';
import { waitsSince, withEvent } from '@shared/domain/cheque/cheque-life';
import { isWaiting } from '@shared/domain/cheque/cheque-moves';
import { err, type Result } from '@shared/result';
import { transact, type UseCaseContext } from '../use-case';
import { writeChequeLine } from './cheque-line';
import { CHEQUE_TABLES, type MoveError, newEvent, putCheques, readMovableOne } from './cheque-step';
import { type TakeError, takeStep } from './take-cheques';

export interface ReplaceRequest {
  readonly chequeId: string;
  readonly day: CivilDay;
  /** Those taken in its place: they cover what it covered. */
  readonly cheques: readonly ChequeFace[];
  readonly notes?: string;
}

export type ReplaceError =
  | MoveError
  | { readonly reason: 'take'; readonly error: TakeError }
  /** All it covered was paid meanwhile: the customer has it back for nothing. */
  | { readonly reason: 'nothing-open' };

/** The customer has a cheque back for others, which cover the same installments. */
export const replaceCheque = (
  context: UseCaseContext,
  request: ReplaceRequest,
): Promise<Result<Cheque[], ReplaceError>> => {
  const { clock } = context;
  const { day, notes } = request;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<Cheque[], ReplaceError>> => {
    const { db } = context;
    const found = await readMovableOne(context, request.chequeId, { move: 'replace', day });
    if (!found.ok) return found;
    const before = found.value;
    const covered = await db.installments.bulkGet(before.installmentIds);
    const installmentIds = covered.flatMap((one) => (one?.open === 1 ? one.id : []));
    if (installmentIds.length === 0) return err({ reason: 'nothing-open' });
    const batchId = clock.newId();
    const { customerId, saleId } = before;
    const agreedSince = isWaiting(before.status) ? waitsSince(before) : undefined;
    const cheques = request.cheques.map((face) => ({ ...face, installmentIds, saleId, agreedSince }));
    const taken = await takeStep(context, { customerId, day, cheques }, batchId);
    if (!taken.ok) return err({ reason: 'take', error: taken.error });
    const after = withEvent(
      before,
      newEvent(context, {
        move: 'replace',
        day,
        batchId,
        replacedBy: taken.value.map(({ id }) => id),
        notes: notes?.trim() || undefined,
      }),
    );
    await putCheques(db, [{ before, after }]);
    await writeChequeLine(context, { kind: 'cheque-moved', move: 'replace', batchId, cheques: [after] });
    return taken;
  });
};
