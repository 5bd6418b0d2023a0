import type { Database } from '@renderer/data/database';
import { chequesInTheWay } from '@renderer/data/queries/known-cheques';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type ChequeStep, lifeOf, standingSteps, withEvent } from '@shared/domain/cheque/cheque-life';
import { isStanding } from '@shared/domain/cheque/cheque-moves';
import { err, ok, type Result } from '@shared/result';
import { type ReversalError, reverseStep } from '../reverse-payment';
import { needsOwner, transact, type UseCaseContext } from '../use-case';
import { lineOfBatch, lineTakenBack, writeChequeLine } from './cheque-line';
import { CHEQUE_TABLES, newEvent, putCheques } from './cheque-step';
import { owedAgain } from './own-debt';
import { isOnlyTaken, voidCheque } from './void-cheque';

export type UndoChequeError =
  | ReversalError
  | 'cheque-not-found'
  | 'already-undone'
  /** Something happened to the cheque since; that is taken back first. */
  | 'moved-since'
  /** It came with a sheet, and is taken back with the import. */
  | 'imported'
  /** It is a sale's down payment, and is taken back with the sale. */
  | 'of-sale'
  /** It took another cheque's place: the exchange is taken back, in the file of that one. */
  | 'is-replacement'
  /** The customer had it back and gave it again; that taking is taken back first. */
  | 'taken-again'
  | 'has-payments';

/** The cheque that another took the place of. */
const replacedBy = async (db: Database, { id, customerId }: Cheque): Promise<Cheque | undefined> => {
  const cheques = await db.cheques.where('customerId').equals(customerId).toArray();
  return cheques.find(({ events }) =>
    standingSteps(events).some(({ replacedBy: others = [] }) => others.includes(id)),
  );
};

type Undone = Result<Cheque, UndoChequeError>;

const undoTaking = async (context: UseCaseContext, cheque: Cheque, batchId: string): Promise<Undone> => {
  if (cheque.saleId !== undefined) return err('of-sale');
  if (await replacedBy(context.db, cheque)) return err('is-replacement');
  return voidCheque(context, cheque, batchId);
};

/** The cheques taken in its place are taken back with the exchange, while nothing happened to them but that. */
const undoReplacements = async (
  context: UseCaseContext,
  { replacedBy: ids = [] }: ChequeStep,
  batchId: string,
): Promise<UndoChequeError | null> => {
  for (const other of await context.db.cheques.bulkGet(ids)) {
    // They went back to the customer when the sale was cancelled.
    if (other?.status === 'void') continue;
    if (!other || !isOnlyTaken(other)) return 'moved-since';
    const voided = await voidCheque(context, other, batchId);
    if (!voided.ok) return voided.error;
  }
  return null;
};

/** The sale it is the down payment of was taken back: what happened to it stays as it is. */
const isOfCancelledSale = async (db: Database, { saleId }: Cheque): Promise<boolean> => {
  const sale = saleId === undefined ? undefined : await db.sales.get(saleId);
  return sale?.cancelledOn !== undefined;
};

/** The customer had it back and the shop took the same one again: it would be in the drawer twice. */
const wasTakenAgain = async (db: Database, before: Cheque, after: Cheque): Promise<boolean> =>
  isStanding(after.status) && !isStanding(before.status)
    ? (await chequesInTheWay(db, [after.key])).some(({ id }) => id !== after.id)
    : false;

/** Takes the last thing that happened to a cheque back, with the payment or the cheques it brought. */
const undoStep = async (context: UseCaseContext, before: Cheque, batchId: string): Promise<Undone> => {
  const { db, clock } = context;
  const last = standingSteps(before.events).at(-1);
  if (!last) return err('already-undone');
  if (last.imported) return err('imported');
  if (await isOfCancelledSale(db, before)) return err('of-sale');
  if (last.move === 'take') return undoTaking(context, before, batchId);
  const payment = last.paymentId === undefined ? undefined : await db.payments.get(last.paymentId);
  if (payment) {
    const reversed = await reverseStep(context, payment);
    if (!reversed.ok) return reversed;
  }
  const replaced = await undoReplacements(context, last, batchId);
  if (replaced) return err(replaced);
  if (last.cancelsOwn) await owedAgain(db, before);
  const event = newEvent(context, { move: 'undo', day: clock.today(), batchId, undoes: last.id });
  const after = withEvent(before, event);
  if (await wasTakenAgain(db, before, after)) return err('taken-again');
  await putCheques(db, [{ before, after }]);
  return ok(after);
};

/** Takes back the last thing that happened to one cheque. */
export const undoChequeMove = (
  context: UseCaseContext,
  chequeId: string,
): Promise<Result<Cheque, UndoChequeError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Undone> => {
    const { db } = context;
    const cheque = await db.cheques.get(chequeId);
    if (!cheque) return err('cheque-not-found');
    const { batchId } = lifeOf(cheque).last;
    const undoBatchId = clock.newId();
    const undone = await undoStep(context, cheque, undoBatchId);
    if (!undone.ok) return undone;
    await writeChequeLine(context, {
      kind: 'cheque-undone',
      move: 'undo',
      batchId: undoBatchId,
      cheques: [undone.value],
      undoes: await lineTakenBack(db, batchId),
    });
    return undone;
  });
};

/** Takes back what one line of the journal did to cheques, as far as it stands; all of it or nothing. */
export const undoChequeBatch = (
  context: UseCaseContext,
  batchId: string,
): Promise<Result<void, UndoChequeError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<void, UndoChequeError>> => {
    const { db } = context;
    const { seq, chequeIds } = await lineOfBatch(db, batchId);
    const undoBatchId = clock.newId();
    const undone: Cheque[] = [];
    for (const id of chequeIds) {
      const cheque = await db.cheques.get(id);
      if (!cheque) return err('cheque-not-found');
      const steps = standingSteps(cheque.events);
      if (!steps.some((step) => step.batchId === batchId)) continue;
      if (steps.at(-1)?.batchId !== batchId) return err('moved-since');
      const back = await undoStep(context, cheque, undoBatchId);
      if (!back.ok) return back;
      undone.push(back.value);
    }
    if (undone.length === 0) return err('already-undone');
    await writeChequeLine(context, {
      kind: 'cheque-undone',
      move: 'undo',
      batchId: undoBatchId,
      cheques: undone,
      undoes: seq,
    });
    return ok(undefined);
  });
};
