import type { Cheque } from '@shared/domain/cheque/cheque';
import { standingSteps, withEvent } from '@shared/domain/cheque/cheque-life';
import { err, ok, type Result } from '@shared/result';
import { cameFromBroken } from '../agreements/broken-agreement';
import type { UseCaseContext } from '../use-case';
import { newEvent, putCheques } from './cheque-step';
import { cancelOwn, ownDebt } from './own-debt';

/** True while nothing happened to it since it was taken. */
export const isOnlyTaken = (cheque: Cheque): boolean => {
  const [first, second] = standingSteps(cheque.events);
  return first?.move === 'take' && second === undefined;
};

/**
 * Takes the taking of a cheque back inside the caller's transaction: nothing waits for it, and what a loose one was
 * owed as is cancelled. Refused once that was paid, is in an agreement, or came back from one that was broken.
 */
export const voidCheque = async (
  context: UseCaseContext,
  cheque: Cheque,
  batchId: string,
): Promise<Result<Cheque, 'has-payments' | 'covered-by-agreement' | 'agreement-broken'>> => {
  const { db, clock } = context;
  const day = clock.today();
  const undoes = standingSteps(cheque.events).at(-1)?.id;
  const after = withEvent(cheque, newEvent(context, { move: 'undo', day, batchId, undoes }));
  await putCheques(db, [{ before: cheque, after }]);
  const own = await ownDebt(db, after);
  if (!own || own.cancelledOn !== undefined) return ok(after);
  if (own.coveredBy) return err('covered-by-agreement');
  if (await cameFromBroken(db, own.customerId, [own.id])) return err('agreement-broken');
  const cancelled = await cancelOwn(db, own, day);
  return cancelled.ok ? ok(after) : cancelled;
};
