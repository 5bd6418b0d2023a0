import type { Mended } from './mend';
import type { CustomerRecords } from './records';

export type MendedTable = keyof Mended;

/** Fields that follow from other records, by table. Of a summary all do. */
export const followingFields = {
  customers: ['tokens'],
  installments: [
    'paidCents',
    'reducedCents',
    'feeAssessedCents',
    'feeSettledCents',
    'interestSince',
    'interestCarryCents',
    'settledDay',
    'punctualDay',
    'open',
    'coveredBy',
    'awaiting',
  ],
  cheques: ['status', 'key'],
  tabs: ['openOf'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** What of one row is not as it follows from the rest; only the fields that differ. */
export interface RowChange {
  readonly table: MendedTable;
  readonly id: string;
  /** Null where the row is missing. */
  readonly before: Fields | null;
  readonly after: Fields;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const only = (row: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

const changeOf = (
  table: MendedTable,
  id: string,
  before: Fields | undefined,
  after: Fields,
  names: readonly string[],
): RowChange[] => {
  if (!before) return [{ table, id, before: null, after }];
  const differing = names.filter((name) => !same(before[name], after[name]));
  return differing.length === 0
    ? []
    : [{ table, id, before: only(before, differing), after: only(after, differing) }];
};

/** Compares a customer's records with what follows from the rest of them. */
export const mendedChanges = (records: CustomerRecords, mended: Mended): RowChange[] => {
  const rowsOf = { ...records, customers: records.customer ? [records.customer] : [] };
  const byRow = (['customers', 'cheques', 'tabs', 'installments'] as const).flatMap((table) => {
    const kept: readonly { readonly id: string }[] = rowsOf[table];
    return mended[table].flatMap((after, index) =>
      changeOf(table, after.id, { ...kept[index] }, { ...after }, followingFields[table]),
    );
  });
  const { summary, customerId } = records;
  const ofSummary = mended.summaries.flatMap((after) => {
    const names = [...new Set([...Object.keys(summary ?? {}), ...Object.keys(after)])];
    return changeOf('summaries', customerId, summary && { ...summary }, { ...after }, names);
  });
  return [...byRow, ...ofSummary];
};
