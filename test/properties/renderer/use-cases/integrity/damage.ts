import type { Database } from '@renderer/data/database';
import { type BackupTable, backupTables, primaryKeys } from '@shared/backup/tables';
import { followingFields } from '@shared/domain/integrity/mended-changes';
import type { SampleRows } from '@shared/sample-shop/rows';
import fc from 'fast-check';

export type Row = Record<string, unknown>;

/** One row of the store put wrong, or taken away (`after` is null), and the way back. */
export interface Damage {
  readonly table: BackupTable;
  readonly before: Row;
  readonly after: Row | null;
}

const keyOf = (table: BackupTable, row: Row): string | number => row[primaryKeys[table]] as string | number;

export const inflict = async (db: Database, { table, before, after }: Damage): Promise<void> => {
  await db.table(table).delete(keyOf(table, before));
  if (after) await db.table(table).put(after);
};

/** Tables a repair writes to. */
const written: readonly BackupTable[] = [
  'customers',
  'summaries',
  'installments',
  'cheques',
  'tabs',
  'settings',
];

/** Every row as it was before the damage and its repair, and none more. */
export const putBack = async (
  db: Database,
  damage: Damage,
  rows: Readonly<Record<string, readonly Row[]>>,
): Promise<void> => {
  for (const table of new Set<BackupTable>([...written, 'journal', damage.table])) {
    const before = new Map((rows[table] ?? []).map((row) => [keyOf(table, row), row]));
    const now = new Map(((await db.table(table).toArray()) as Row[]).map((row) => [keyOf(table, row), row]));
    await db.table(table).bulkDelete([...now.keys()].filter((key) => !before.has(key)));
    const differing = [...before].filter(
      ([key, row]) => JSON.stringify(now.get(key)) !== JSON.stringify(row),
    );
    await db.table(table).bulkPut(differing.map(([, row]) => row));
  }
};

/** All rows, just as they are stored. */
export const stored = async (db: Database): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const rows: Record<string, readonly Row[]> = {};
  for (const table of backupTables) rows[table] = (await db.table(table).toArray()) as Row[];
  return rows;
};

/** Rows to be compared: fields that say nothing are left off. */
export const comparable = (
  rows: Readonly<Record<string, readonly Row[]>>,
): Readonly<Record<string, readonly Row[]>> => JSON.parse(JSON.stringify(rows));

const without = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** Only what nobody may ever change: no summary, no journal, nothing that follows from the rest. */
export const originals = (
  rows: Readonly<Record<string, readonly Row[]>>,
): Readonly<Record<string, readonly Row[]>> =>
  Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => !['summaries', 'journal', 'settings'].includes(table))
      .map(([table, list]) => {
        const names: readonly string[] = followingFields[table as keyof typeof followingFields] ?? [];
        return [table, list.map((row) => without(row, names))];
      }),
  );

const share = fc.integer({ min: 0, max: 9_999 }).map((parts) => parts / 10_000);

/** What a damage is chosen by: numbers from 0 to 1. */
export interface Chance {
  readonly row: number;
  readonly field: number;
  readonly how: number;
}
export const chance: fc.Arbitrary<Chance> = fc.record({ row: share, field: share, how: share });

export const at = <T>(list: readonly T[], part: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(part * list.length))];

/** Something else than what a field says, of its kind or of none. */
export const otherValue = (value: unknown, how: number): unknown => {
  if (how < 0.2) return value === undefined ? 'estragado' : undefined;
  if (how < 0.3) return 'estragado';
  if (typeof value === 'number') return how < 0.8 ? value + 1 : -value - 1;
  if (Array.isArray(value)) return how < 0.8 ? value.slice(1) : [...value, 'estragado'];
  if (typeof value === 'string') return `${value}x`;
  return value === undefined ? 1 : null;
};

/** Of each kind. */
const CUSTOMERS = 3;

/** Customers of the example with something of every kind, and nobody else: as small as a shop can be to be damaged. */
export const smallShop = (rows: SampleRows): SampleRows => {
  const lists = [rows.agreements, rows.cheques, rows.proposals, rows.tabClosings, rows.contacts];
  const chosen = new Set(
    lists.flatMap((list) => [...new Set(list.map(({ customerId }) => customerId))].slice(0, CUSTOMERS)),
  );
  const own = <T extends { readonly customerId?: string }>(list: readonly T[]): T[] =>
    list.filter(({ customerId }) => customerId !== undefined && chosen.has(customerId));
  return {
    settings: rows.settings,
    customers: rows.customers.filter(({ id }) => chosen.has(id)),
    sales: own(rows.sales),
    installments: own(rows.installments),
    payments: own(rows.payments),
    tabs: own(rows.tabs),
    tabClosings: own(rows.tabClosings),
    drawerClosings: rows.drawerClosings,
    cheques: own(rows.cheques),
    contacts: own(rows.contacts),
    legalSteps: own(rows.legalSteps),
    agreements: own(rows.agreements),
    proposals: own(rows.proposals),
    summaries: own(rows.summaries),
    journal: own(rows.journal),
  };
};
