import type { Database } from '@renderer/data/database';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';

/** A cheque a line of the journal tells of, and what the line did to it. */
export interface LineCheque {
  readonly cheque: Cheque;
  readonly event?: ChequeEvent;
  /** What it brought: by clearing, or with what the customer paid to have it back. */
  readonly payment?: Payment;
}

const MOVES: ReadonlySet<JournalKind> = new Set(['cheque-taken', 'cheque-moved', 'cheque-undone']);

const idsOf = ({ kind, detail }: JournalEntry): readonly string[] =>
  MOVES.has(kind)
    ? ((detail as { readonly chequeIds?: readonly string[] } | undefined)?.chequeIds ?? [])
    : [];

const isFound = <T>(row: T | undefined): row is T => row !== undefined;

/** The cheques of the lines, read at once; a count of the drawer names too many to be read. */
export const readLineCheques = async (
  db: Database,
  entries: readonly JournalEntry[],
): Promise<(entry: JournalEntry) => readonly LineCheque[]> => {
  const batches = new Set(entries.flatMap(({ refId }) => refId ?? []));
  const cheques = (await db.cheques.bulkGet([...new Set(entries.flatMap(idsOf))])).filter(isFound);
  const paymentIds = cheques.flatMap(({ events }) =>
    events.flatMap(({ batchId, paymentId }) => (batches.has(batchId) ? (paymentId ?? []) : [])),
  );
  const payments = new Map(
    (await db.payments.bulkGet(paymentIds)).filter(isFound).map((payment) => [payment.id, payment]),
  );
  const byId = new Map(cheques.map((cheque) => [cheque.id, cheque]));
  return (entry) =>
    idsOf(entry)
      .map((id) => byId.get(id))
      .filter(isFound)
      .map((cheque) => {
        const event = cheque.events.find(({ batchId }) => batchId === entry.refId);
        return { cheque, event, payment: payments.get(event?.paymentId ?? '') };
      });
};

/** The batches in which cheques made these payments, as the journal names them. */
export const batchesOf = async (db: Database, payments: readonly Payment[]): Promise<string[]> => {
  const made = payments.filter(({ chequeId }) => chequeId !== undefined);
  const cheques = await db.cheques.bulkGet([...new Set(made.flatMap(({ chequeId }) => chequeId ?? []))]);
  const ids = new Set(made.map(({ id }) => id));
  const events = cheques.filter(isFound).flatMap((cheque) => cheque.events);
  return events.flatMap(({ batchId, paymentId }) =>
    paymentId !== undefined && ids.has(paymentId) ? batchId : [],
  );
};
