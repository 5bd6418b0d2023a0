import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { type OwnedRows, type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import type { JournalEntry } from '@shared/domain/journal';
import { type CustomerFile, customerFile } from './customer-file';

/** Rows of a batch of the journal. */
const BATCH = 2_000;

export type OwnedData = { readonly [Table in OwnedTable]: OwnedRows[Table][] };

/** All rows of these customers. Inside the caller's transaction. */
export const ownedData = async (db: Database, ids: readonly string[]): Promise<OwnedData> => {
  const data = {} as Record<OwnedTable, unknown[]>;
  for (const table of ownedTables) {
    const rows = db.table<unknown, string>(table);
    data[table] =
      table === 'installments'
        ? await rows
            .where('[customerId+open+dueDay]')
            // Whatever a damaged row says of being open: an empty list sorts after all else.
            .inAnyRange(ids.map((id) => [[id], [id, []]] as const))
            .toArray()
        : await rows
            .where('customerId')
            .anyOf([...ids])
            .toArray();
  }
  return data as unknown as OwnedData;
};

/** The duplicates that were merged into a customer, and into those. */
export const duplicatesOf = async (db: Database, customerId: string): Promise<Customer[]> => {
  const merged = await db.customers.filter(({ mergedIntoId }) => mergedIntoId !== undefined).toArray();
  const found = new Map<string, Customer>();
  let wanted = new Set([customerId]);
  while (wanted.size > 0) {
    const next = merged.filter(({ id, mergedIntoId = '' }) => wanted.has(mergedIntoId) && !found.has(id));
    for (const customer of next) found.set(customer.id, customer);
    wanted = new Set(next.map(({ id }) => id));
  }
  return [...found.values()];
};

/** Hands over the whole journal, some lines at a time. Inside the caller's transaction. */
export const eachJournalBatch = async (
  db: Database,
  visit: (entries: readonly JournalEntry[]) => Promise<void> | void,
): Promise<void> => {
  let batch = await db.journal.orderBy(':id').limit(BATCH).toArray();
  while (batch.length > 0) {
    await visit(batch);
    const last = batch.at(-1)?.seq ?? 0;
    batch = batch.length < BATCH ? [] : await db.journal.where(':id').above(last).limit(BATCH).toArray();
  }
};

/** Everything stored about one customer: the file, the duplicates that were merged, and the lines of the journal. */
export interface CustomerData {
  readonly file: CustomerFile;
  readonly duplicates: readonly Customer[];
  /** Oldest first. */
  readonly journal: readonly JournalEntry[];
}

/** Null when there is no such customer. Reads the whole journal: asked for seldom, and waited for. */
export const customerData = async (db: Database, customerId: string): Promise<CustomerData | null> => {
  const file = await customerFile(db, customerId);
  if (!file) return null;
  const duplicates = await duplicatesOf(db, file.customer.id);
  const ids = new Set([file.customer.id, ...duplicates.map(({ id }) => id)]);
  const journal: JournalEntry[] = [];
  await eachJournalBatch(db, (entries) => {
    journal.push(...entries.filter(({ customerId: about }) => about !== undefined && ids.has(about)));
  });
  return { file, duplicates, journal };
};
