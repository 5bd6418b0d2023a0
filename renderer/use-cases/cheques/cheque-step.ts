import type { Database } from '@renderer/data/database';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { awaitedBy, lifeOf } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import type { JournalKind } from '@shared/domain/journal';
import { withCheques } from '@shared/domain/summary';
import { sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import type { MoveBlock } from '@shared/rules/cheques/move-block';
import { writeInstallments } from '../accounts';
import { PAYMENT_TABLES } from '../receive-payment';
import { type UseCaseContext, writeJournal } from '../use-case';

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

/** A new event of now. */
export const newEvent = ({ clock }: UseCaseContext, event: Omit<ChequeEvent, 'id' | 'at'>): ChequeEvent => ({
  ...event,
  id: clock.newId(),
  at: clock.now(),
});

const standsAlike = ({ before, after }: ChequeChange): boolean =>
  before !== undefined &&
  isWaiting(before.status) === isWaiting(after.status) &&
  isUnpaid(before.status) === isUnpaid(after.status) &&
  lifeOf(before).returns.length === lifeOf(after).returns.length;

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
  await writeInstallments(db, customerId, changes, (summary) => withCheques(summary, cheques));
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

/** What a line of the journal says of cheques: what happened, and to which. */
export interface ChequeLine {
  readonly move: ChequeMove | 'undo' | 'count';
  readonly chequeIds: readonly string[];
}

/** One line for all that was done together, whose `refId` is the batch. */
export const writeChequeLine = async (
  context: UseCaseContext,
  line: {
    readonly kind: Extract<JournalKind, 'cheque-taken' | 'cheque-moved' | 'cheque-undone'>;
    readonly move: ChequeLine['move'];
    readonly batchId: string;
    readonly cheques: readonly Cheque[];
    readonly undoes?: number;
  },
): Promise<void> => {
  const { kind, move, batchId, cheques, undoes } = line;
  const owners = [...new Set(cheques.map(({ customerId }) => customerId))];
  const [only] = owners;
  const customer = owners.length === 1 && only ? await context.db.customers.get(only) : undefined;
  const [first] = cheques;
  const which = cheques.length === 1 ? `cheque ${first?.number}` : `${cheques.length} cheques`;
  const detail: ChequeLine = { move, chequeIds: cheques.map(({ id }) => id) };
  await writeJournal(context, {
    kind,
    customerId: customer?.id,
    refId: batchId,
    cents: sumCents(cheques.map(({ cents }) => cents)),
    label: customer ? `${customer.name} · ${which}` : which,
    detail,
    undoes,
  });
};

/** The line of the journal that tells of a batch, and all the cheques it tells of. */
export const lineOfBatch = async (db: Database, batchId: string) => {
  const lines = await db.journal.where('refId').equals(batchId).toArray();
  const line = lines.find(({ undoes }) => undoes === undefined);
  const { chequeIds = [] }: Partial<ChequeLine> = (line?.detail as ChequeLine | undefined) ?? {};
  return { seq: line?.seq, chequeIds };
};
