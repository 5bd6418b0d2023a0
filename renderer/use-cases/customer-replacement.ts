import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Database } from '@renderer/data/database';
import type { Counters } from '@renderer/data/settings';
import { type CustomerRecords, type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import { z } from 'zod';

/** Steps that bringing one customer back and taking that back share. Each runs inside the caller's transaction. */

/** Rows as they were, sound or not: they come back as they were, too. */
const rowsSchema = z.array(z.looseObject({ id: z.string(), customerId: z.string() }));
const recordsSchema = z.object({
  customerId: z.string(),
  customer: z.looseObject({ id: z.string() }).optional(),
  summary: z.looseObject({ customerId: z.string() }).optional(),
  ...(Object.fromEntries(ownedTables.map((table) => [table, rowsSchema])) as Record<
    OwnedTable,
    typeof rowsSchema
  >),
});

/** What the journal keeps of a customer brought back from a copy: enough to take it back exactly. */
export const restoredDetailSchema = z.object({
  before: recordsSchema.transform((records) => records as unknown as CustomerRecords),
  /** Tells whether something changed since. */
  after: z.string(),
  /** Of the store: rows of an earlier one are not what today's are. */
  version: z.number().int(),
  /** The file, and when it was made. */
  copy: z.string(),
  copyAt: z.number().int(),
});
export type RestoredDetail = z.infer<typeof restoredDetailSchema>;

/** The same for the same rows; the summary follows from them and is left out. */
export const fingerprintOf = (records: CustomerRecords): string =>
  bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([records.customer, ...ownedTables.map((table) => records[table])]))),
  );

/** The name of another customer who has one of these rows now; undefined when nobody has. */
export const ownerOfAny = async (db: Database, records: CustomerRecords): Promise<string | undefined> => {
  for (const table of ownedTables) {
    const ids = records[table].map(({ id }) => id);
    const found = await db.table<{ customerId: string }, string>(table).bulkGet(ids);
    const other = found.find((row) => row && row.customerId !== records.customerId);
    if (other) return (await db.customers.get(other.customerId))?.name ?? '';
  }
  return undefined;
};

/** Takes out everything of one customer and puts other records of the same customer in its place. */
export const replaceRecords = async (
  db: Database,
  before: CustomerRecords,
  after: CustomerRecords,
): Promise<void> => {
  const { customerId, customer, summary } = after;
  for (const table of ownedTables) {
    const rows = db.table<unknown, string>(table);
    await rows.bulkDelete(before[table].map(({ id }) => id));
    await rows.bulkAdd([...after[table]]);
  }
  await (customer ? db.customers.put(customer) : db.customers.delete(customerId));
  await (summary ? db.summaries.put(summary) : db.summaries.delete(customerId));
};

const most = (used: number, rows: readonly { readonly number: number }[]): number =>
  rows.reduce((highest, { number }) => Math.max(highest, number), used);

/** Counted on where the records have higher numbers than were given, so that none is given twice. */
export const countersWith = (given: Counters, records: CustomerRecords): Counters => ({
  ...given,
  sale: most(given.sale, records.sales),
  payment: most(given.payment, records.payments),
  agreement: most(given.agreement, records.agreements),
  proposal: most(given.proposal, records.proposals),
  tab: most(given.tab, records.tabClosings),
  cheque: records.cheques.reduce(
    (high, { receiptNumber = 0 }) => Math.max(high, receiptNumber),
    given.cheque,
  ),
});
