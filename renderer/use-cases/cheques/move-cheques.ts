import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import { ok, type Result } from '@shared/result';
import { transact, type UseCaseContext } from '../use-case';
import { writeChequeLine } from './cheque-line';
import {
  CHEQUE_TABLES,
  type ChequeChange,
  type MoveError,
  newEvent,
  putCheques,
  readMovable,
} from './cheque-step';

/** Moves that bring no money and no other cheque. */
export type PlainMove = Exclude<ChequeMove, 'take' | 'clear' | 'redeem' | 'replace'>;

export interface MoveRequest {
  readonly chequeIds: readonly string[];
  readonly move: PlainMove;
  /** The day it happened. */
  readonly day: CivilDay;
  /** Of a return: the bank's reason (motivo). */
  readonly reason?: number;
  /** Passed on to whom; deposited into which account. */
  readonly to?: string;
  readonly notes?: string;
}

/** Writes down what happened to cheques, all together or none: deposited, came back, passed on … */
export const moveCheques = (
  context: UseCaseContext,
  request: MoveRequest,
): Promise<Result<Cheque[], MoveError>> => {
  const { clock } = context;
  const { move, day, reason, to } = request;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<Cheque[], MoveError>> => {
    const { db } = context;
    const cheques = await readMovable(context, request.chequeIds, { move, day, reason, to });
    if (!cheques.ok) return cheques;
    const batchId = clock.newId();
    const changes: ChequeChange[] = [];
    for (const before of cheques.value) {
      const event = newEvent(context, {
        move,
        day,
        batchId,
        ...(move === 'return' && { reason }),
        to: to?.trim() || undefined,
        notes: request.notes?.trim() || undefined,
      });
      changes.push({ before, after: withEvent(before, event) });
    }
    await putCheques(db, changes);
    const moved = changes.map(({ after }) => after);
    await writeChequeLine(context, { kind: 'cheque-moved', move, batchId, cheques: moved });
    return ok(moved);
  });
};
