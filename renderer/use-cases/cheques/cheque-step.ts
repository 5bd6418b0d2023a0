import type { Database } from '@renderer/data/database';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { awaitedBy } from '@shared/domain/cheque/cheque-life';
import { isWaiting } from '@shared/domain/cheque/cheque-moves';
import { emptySummary, withCheques } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { type MoveBlock, type MoveRequest, moveBlock } from '@shared/rules/cheques/move-block';
import { writeInstallments } from '../accounts';
import { openAmongCovered } from '../cheques-after';
import { PAYMENT_TABLES } from '../receive-payment';
import type { UseCaseContext } from '../use-case';

/** Steps that the use cases of cheques share. Each runs inside the caller's transaction. */

/** What they read and write: a cheque can pay installments, and the payment can be taken back. */
export const CHEQUE_TABLES = [...PAYMENT_TABLES, 'contacts'] as const;

export type MoveError =
  | { readonly reason: 'cheque-not-found' }
  /** `chequeId` is the first that cannot; none was moved. */
  | { readonly reason: 'blocked'; readonly chequeId: string; readonly block: MoveBlock };

export interface ChequeChange {
  readonly before?: Cheque;
  readonly after: Cheque;
}

export const readCheques = async (
  db: Database,
  ids: readonly string[],
): Promise<Result<Cheque[], { readonly reason: 'cheque-not-found' }>> => {
  const unique = [...new Set(ids)];
  const found = (await db.cheques.bulkGet(unique)).flatMap((cheque) => cheque ?? []);
  return found.length < unique.length || found.length === 0 ? err({ reason: 'cheque-not-found' }) : ok(found);
};

/** The cheques that are to make a move, once each of them can. */
export const readMovable = async (
  { db, clock }: UseCaseContext,
  ids: readonly string[],
  request: MoveRequest,
): Promise<Result<Cheque[], MoveError>> => {
  const cheques = await readCheques(db, ids);
  if (!cheques.ok) return cheques;
  for (const cheque of cheques.value) {
    const block = moveBlock(cheque, request, clock.today());
    if (block) return err({ reason: 'blocked', chequeId: cheque.id, block });
  }
  return cheques;
};

/** The one cheque that is to make a move. */
export const readMovableOne = async (
  context: UseCaseContext,
  id: string,
  request: MoveRequest,
): Promise<Result<Cheque, MoveError>> => {
  const found = await readMovable(context, [id], request);
  if (!found.ok) return found;
  const [cheque] = found.value;
  return cheque ? ok(cheque) : err({ reason: 'cheque-not-found' });
};

/** A new event of now. */
export const newEvent = ({ clock }: UseCaseContext, event: Omit<ChequeEvent, 'id' | 'at'>): ChequeEvent => ({
  ...event,
  id: clock.newId(),
  at: clock.now(),
});

/** What a cheque by itself says in its customer's accounts while what it covers is open. */
const saidOf = (cheque: Cheque): string =>
  JSON.stringify([
    isWaiting(cheque.status),
    withCheques(emptySummary(cheque.customerId), [cheque], () => true),
  ]);

const standsAlike = ({ before, after }: ChequeChange): boolean =>
  before !== undefined && saidOf(before) === saidOf(after);

/** What a customer's installments wait for, and what the summary says of it, from the cheques as they are now. */
const renewAccounts = async (
  db: Database,
  customerId: string,
  installmentIds: readonly string[],
): Promise<void> => {
  const [cheques, installments] = await Promise.all([
    db.cheques.where('customerId').equals(customerId).toArray(),
    db.installments.bulkGet([...new Set(installmentIds)]),
  ]);
  const changes = installments.flatMap((before) => {
    if (!before) return [];
    const after = { ...before, awaiting: awaitedBy(before.id, cheques) };
    return String(before.awaiting) === String(after.awaiting) ? [] : [{ before, after }];
  });
  const isOpen = await openAmongCovered(db, cheques, changes);
  await writeInstallments(db, customerId, changes, (summary) => withCheques(summary, cheques, isOpen));
};

/** Writes cheques after what happened to them, and what follows from it in their customers' accounts. */
export const putCheques = async (db: Database, changes: readonly ChequeChange[]): Promise<void> => {
  await db.cheques.bulkPut(changes.map(({ after }) => after));
  const byCustomer = new Map<string, string[]>();
  for (const change of changes) {
    if (standsAlike(change)) continue;
    const { customerId, installmentIds } = change.after;
    byCustomer.set(customerId, [...(byCustomer.get(customerId) ?? []), ...installmentIds]);
  }
  for (const [customerId, installmentIds] of byCustomer) await renewAccounts(db, customerId, installmentIds);
};
