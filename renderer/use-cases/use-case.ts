import type { Database } from '@renderer/data/database';
import { note } from '@renderer/data/log';
import { within } from '@renderer/data/within';
import type { BackupTable } from '@shared/backup/tables';
import type { Clock } from '@shared/clock';
import type { JournalEntry } from '@shared/domain/journal';
import { err, ok, type Result } from '@shared/result';
import { type Acting, mayDo, type OwnerAction, OwnerNeeded } from '@shared/rules/permissions';
import { Dexie } from 'dexie';

/** What every use case works with, and who asks for it. */
export interface UseCaseContext extends Acting {
  readonly db: Database;
  readonly clock: Clock;
}

/**
 * For what a cashier does only with the owner's PIN: nothing is done, and the screen asks for it (`withOwner`). Also
 * inside a transaction, which it rolls back.
 */
export const needsOwner = (acting: Acting, action: OwnerAction): void => {
  if (!mayDo(acting, action)) throw new OwnerNeeded(action);
};

/** Carries a refusal out of a transaction, so that whatever was already written there is undone. */
class Refusal extends Error {
  constructor(readonly reason: unknown) {
    super('use case refused');
    this.name = 'Refusal';
  }
}

/** From here on a writing keeps somebody waiting. */
const SLOW_MILLISECONDS = 2_000;

const noteSlow = (tables: readonly BackupTable[], took: number): void => {
  if (took < SLOW_MILLISECONDS) return;
  note(() => ({ event: 'slow-transaction', tables: [...tables], milliseconds: Math.round(took) }));
};

/**
 * Runs `work` as one read-write transaction over `tables`. An `err` it returns rolls everything back and is
 * handed on; a thrown error (a bug, a full disk) rolls back too and stays an error. `work` gets the context to work
 * with: its store is that transaction's. Inside, await only that store.
 */
export const transact = async <C extends UseCaseContext, T, E>(
  context: C,
  tables: readonly BackupTable[],
  work: (context: C) => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  const { db } = context;
  const started = performance.now();
  try {
    const value = await db.transaction(
      'rw',
      tables.map((name) => db.table(name)),
      // Nothing in it is left to Dexie's guess: what is asked of the store outside fails here and not one day in a shop.
      (transaction) =>
        Dexie.ignoreTransaction(async () => {
          const result = await work({ ...context, db: within(db, transaction) });
          if (!result.ok) throw new Refusal(result.error);
          return result.value;
        }),
    );
    return ok(value);
  } catch (error) {
    if (error instanceof Refusal) return err(error.reason as E);
    throw error;
  } finally {
    noteSlow(tables, performance.now() - started);
  }
};

/** Writes the journal line of a use case, in its transaction. Returns the line's sequence number. */
export const writeJournal = (
  { db, clock, operator, approvedBy }: UseCaseContext,
  entry: Omit<JournalEntry, 'seq' | 'at' | 'day' | 'by' | 'approvedBy'>,
): Promise<number> =>
  db.journal.add({
    ...entry,
    at: clock.now(),
    day: clock.today(),
    ...(operator && { by: operator.id }),
    ...(approvedBy !== undefined && { approvedBy }),
  });
