import type { JournalEntry } from '@shared/domain/journal';
import type { Database } from '../database';

/** Tells one state of the shop from the next: every change writes a line. Empty where nothing was ever written. */
export const markOf = (newest: Pick<JournalEntry, 'seq' | 'at'> | undefined): string =>
  newest ? `${newest.seq}:${newest.at}` : '';

export const journalMark = async (db: Database): Promise<string> =>
  markOf(await db.journal.orderBy('seq').last());
