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

/** The cheques the lines tell of; a count of the drawer names too many to be read. */
export const chequeIdsOf = (entries: readonly JournalEntry[]): string[] => [
  ...new Set(entries.flatMap(idsOf)),
];

/** The payments that these cheques made by what the lines tell of. */
export const madeBy = (cheques: Iterable<Cheque>, entries: readonly JournalEntry[]): string[] => {
  const batches = new Set(entries.map(({ refId }) => refId));
  return [...cheques].flatMap(({ events }) =>
    events.flatMap(({ batchId, paymentId }) => (batches.has(batchId) ? (paymentId ?? []) : [])),
  );
};

/** The cheques of one line, from those that were read. */
export const lineCheques = (
  entry: JournalEntry,
  cheques: ReadonlyMap<string, Cheque>,
  payments: ReadonlyMap<string, Payment>,
): LineCheque[] =>
  idsOf(entry).flatMap((id) => {
    const cheque = cheques.get(id);
    if (!cheque) return [];
    const event = cheque.events.find(({ batchId }) => batchId === entry.refId);
    return [{ cheque, event, payment: payments.get(event?.paymentId ?? '') }];
  });

/** The cheques that made payments. */
export const payingChequeIds = (payments: readonly Payment[]): string[] => [
  ...new Set(payments.flatMap(({ chequeId }) => chequeId ?? [])),
];

/** The batches in which they made these payments or took them back, as the journal names them. */
export const payingBatches = (
  cheques: readonly (Cheque | undefined)[],
  payments: readonly Payment[],
): string[] => {
  const made = new Set(payments.map(({ id }) => id));
  const takenBack = new Set(payments.flatMap(({ reversesId }) => reversesId ?? []));
  return cheques.flatMap((cheque) => {
    const events = cheque?.events ?? [];
    const undone = new Set(events.flatMap(({ id, paymentId = '' }) => (takenBack.has(paymentId) ? id : [])));
    return events.flatMap(({ batchId, paymentId = '', undoes = '' }) =>
      made.has(paymentId) || undone.has(undoes) ? batchId : [],
    );
  });
};
