import type { Database } from '@renderer/data/database';
import { readOperators } from '@renderer/data/settings';
import type { JournalEntry } from '@shared/domain/journal';
import { eachJournalBatch } from './customer-data';

export interface ExportLine {
  readonly entry: JournalEntry;
  /** Who took it, where the shop has operators. */
  readonly who?: string;
}

/** Everything that left the shop, newest first. Goes through the journal once: it is looked at seldom. */
export const exportLog = async (db: Database): Promise<ExportLine[]> => {
  const found: JournalEntry[] = [];
  await eachJournalBatch(db, (entries) => {
    found.push(...entries.filter(({ kind }) => kind === 'data-exported'));
  });
  const names = new Map((await readOperators(db)).people.map(({ id, name }) => [id, name]));
  return found.reverse().map((entry) => {
    const who = entry.by === undefined ? undefined : names.get(entry.by);
    return { entry, ...(who !== undefined && { who }) };
  });
};
