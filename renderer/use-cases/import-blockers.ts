import type { Database } from '@renderer/data/database';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import { recordsImported } from '@shared/domain/records-imported';
import type { ChequeLine } from './cheques/cheque-line';

/** Something done after the import on what it brought; it would be lost or left hanging. */
export interface ImportBlocker {
  readonly kind: JournalKind;
  readonly day: string;
  readonly customerName: string;
}

/** Whose accounts an import added to. */
export const ownersOf = async (db: Database, importId: string): Promise<string[]> => {
  const installments = await db.installments.where('importId').equals(importId).toArray();
  const cheques = await db.cheques.where('importId').equals(importId).toArray();
  return [...installments, ...cheques].map(({ customerId }) => customerId);
};

/** Lines that change nothing of the accounts: a decision falls with its sale, and an export only tells of them. */
const HARMLESS: ReadonlySet<JournalKind> = new Set(['credit-decision', 'data-exported']);

/** Entries after the import that an undo took back again hinder nothing; nor do the undos. */
const standingEntries = (entries: readonly JournalEntry[]): JournalEntry[] => {
  const undone = new Set(entries.flatMap(({ undoes }) => undoes ?? []));
  return entries.filter(
    ({ kind, seq = 0, undoes }) => undoes === undefined && !HARMLESS.has(kind) && !undone.has(seq),
  );
};

/** Later imports that added to the customers or sales of this one. */
const touchedByImport = async (
  db: Database,
  importId: string | undefined,
  customers: ReadonlySet<string>,
): Promise<string | undefined> => {
  if (importId === undefined) return undefined;
  return (await ownersOf(db, importId)).find((customerId) => customers.has(customerId));
};

/** A line of the journal may tell of cheques of several customers: the first of them whose cheque is where it put it. */
const touchedByCheques = async (
  db: Database,
  { refId, detail }: JournalEntry,
  customers: ReadonlySet<string>,
): Promise<string | undefined> => {
  const { chequeIds = [] } = (detail ?? {}) as Partial<ChequeLine>;
  const standing = (await db.cheques.bulkGet([...chequeIds])).find(
    (cheque) =>
      cheque &&
      customers.has(cheque.customerId) &&
      standingSteps(cheque.events).some(({ batchId }) => batchId === refId),
  );
  return standing?.customerId;
};

const CHEQUE_KINDS: ReadonlySet<JournalKind> = new Set(['cheque-taken', 'cheque-moved', 'cheque-undone']);

/** The customer of the import whom a later entry is about. */
const touchedBy = async (
  db: Database,
  entry: JournalEntry,
  customers: ReadonlySet<string>,
): Promise<string | undefined> => {
  const { kind, customerId, refId } = entry;
  if (kind === 'import') return touchedByImport(db, refId, customers);
  const back = recordsImported(entry);
  if (back) return [...back.customers, ...back.touched].find((id) => customers.has(id));
  if (CHEQUE_KINDS.has(kind)) return touchedByCheques(db, entry, customers);
  const id = kind === 'customers-merged' && refId !== undefined && customers.has(refId) ? refId : customerId;
  return id !== undefined && customers.has(id) ? id : undefined;
};

/** What hinders taking an import back: whatever stands that was done since with those it added to. */
export const findBlockers = async (
  db: Database,
  entry: JournalEntry,
  customers: ReadonlySet<string>,
): Promise<ImportBlocker[]> => {
  const after = await db.journal
    .where('seq')
    .above(entry.seq ?? 0)
    .toArray();
  const blockers: ImportBlocker[] = [];
  for (const later of standingEntries(after)) {
    const id = await touchedBy(db, later, customers);
    if (id === undefined) continue;
    const customer = await db.customers.get(id);
    blockers.push({ kind: later.kind, day: later.day, customerName: customer?.name ?? '' });
  }
  return blockers;
};
