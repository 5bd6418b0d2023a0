import type { Database } from '@renderer/data/database';
import { readOperators } from '@renderer/data/settings';
import { doneByText, operatorName } from '@shared/domain/done-by';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import type { Operator } from '@shared/domain/operator';

/** Lines that tell of a record's beginning, and not of what became of it. */
const BEGINNINGS: ReadonlySet<JournalKind> = new Set([
  'sale',
  'payment',
  'return',
  'refund',
  'tab-closed',
  'contact',
  'agreement',
  'proposal',
  'legal-step',
]);

/** The line that tells of the beginning of each of these records. */
const beginningsOf = async (
  db: Database,
  recordIds: readonly string[],
): Promise<(readonly [string, JournalEntry])[]> => {
  const entries = await db.journal.where('refId').anyOf(recordIds).toArray();
  return entries.flatMap((entry) =>
    BEGINNINGS.has(entry.kind) && entry.refId !== undefined && entry.undoes === undefined
      ? [[entry.refId, entry] as const]
      : [],
  );
};

/** What `tell` says of the people of the shop and of each record; nothing where nobody has to say who they are. */
const told = async (
  db: Database,
  recordIds: readonly string[],
  tell: (entry: JournalEntry, people: readonly Operator[]) => string | undefined,
): Promise<ReadonlyMap<string, string>> => {
  const { people } = await readOperators(db);
  if (people.length === 0) return new Map();
  const beginnings = await beginningsOf(db, recordIds);
  return new Map(
    beginnings.flatMap(([id, entry]): [string, string][] => {
      const text = tell(entry, people);
      return text ? [[id, text]] : [];
    }),
  );
};

/** Who wrote down each of these records, in words: `por Ana`. */
export const readDoneBy = (
  db: Database,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => told(db, recordIds, doneByText);

/** The name of who wrote down each of these records, as their papers carry it. */
export const readOperatorNames = (
  db: Database,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => told(db, recordIds, ({ by }, people) => operatorName(by, people));
