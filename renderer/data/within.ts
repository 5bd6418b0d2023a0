import type { Table, Transaction } from 'dexie';
import type { Database } from './database';

/**
 * The store as one of its transactions sees it: whatever is asked of it belongs to that transaction, in however many
 * steps. Left to itself Dexie has to guess, from the promises that run, which transaction is meant; in long work it
 * loses sight of it, the browser takes the transaction for finished, and half of the work is committed.
 */
export const within = (db: Database, transaction: Transaction): Database => {
  const table = (name: string) => transaction.table(name);
  const tables = Object.fromEntries(db.tables.map(({ name }) => [name, { get: () => table(name) }]));
  return Object.create(db, {
    ...tables,
    table: { value: table },
    // One that is begun inside is part of it.
    transaction: {
      value: (...asked: unknown[]) => (asked.at(-1) as (own: Transaction) => unknown)(transaction),
    },
  }) as Database;
};

/**
 * Reads `tables` as they are at one moment. `work` is given the store to read from. An async function, and not only one
 * that gives a promise: Dexie keeps sight of these alone, and else would not hear of changes to what is read last.
 */
export const readWithin = <T>(
  db: Database,
  tables: readonly (Table | string)[],
  work: (db: Database) => Promise<T>,
): Promise<T> => db.transaction('r', tables as Table[], async (transaction) => work(within(db, transaction)));
