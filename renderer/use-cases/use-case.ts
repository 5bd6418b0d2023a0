import type { Database } from '@renderer/data/database';
import type { BackupTable } from '@shared/backup/tables';
import type { Clock } from '@shared/clock';
import type { JournalEntry } from '@shared/domain/journal';
import { err, ok, type Result } from '@shared/result';

/** What every use case works with. */
export interface UseCaseContext {
  readonly db: Database;
  readonly clock: Clock;
}

/** Carries a refusal out of a transaction, so that whatever was already written there is undone. */
class Refusal extends Error {
  constructor(readonly reason: unknown) {
    super('use case refused');
    this.name = 'Refusal';
  }
}

/**
 * Runs `work` as one read-write transaction over `tables`. An `err` it returns rolls everything back and is
 * handed on; a thrown error (a bug, a full disk) rolls back too and stays an error. Inside, await only Dexie.
 */
export const transact = async <T, E>(
  { db }: UseCaseContext,
  tables: readonly BackupTable[],
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  try {
    const value = await db.transaction(
      'rw',
      tables.map((name) => db.table(name)),
      async () => {
        const result = await work();
        if (!result.ok) throw new Refusal(result.error);
        return result.value;
      },
    );
    return ok(value);
  } catch (error) {
    if (error instanceof Refusal) return err(error.reason as E);
    throw error;
  }
};

/** Writes the journal line of a use case, in its transaction. Returns the line's sequence number. */
export const writeJournal = (
  { db, clock }: UseCaseContext,
  entry: Omit<JournalEntry, 'seq' | 'at' | 'day'>,
): Promise<number> => db.journal.add({ ...entry, at: clock.now(), day: clock.today() });
