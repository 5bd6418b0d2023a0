import type { Progress } from '@renderer/data/backup/dump-store';
import type { Database } from '@renderer/data/database';
import { type OwnedData, ownedData } from '@renderer/data/queries/customer-data';
import type { Customer } from '@shared/domain/customer';
import { checkMergedChains } from '@shared/domain/integrity/check-shop';
import { type CustomerRecords, ownedTables } from '@shared/domain/integrity/records';
import { groupedBy } from '@shared/grouped';
import type { ReadSheet } from '@shared/tables/read-sheet';
import type { RecordTable } from '@shared/tables/record-tables';
import { type Compared, compareWithStore } from './compare';
import { type FittedCustomer, fitCustomer } from './fit-customer';
import type { DifferentRow, FreshRow, RefusedRow } from './rows';
import { takenInStore } from './taken';

/** What spreadsheets would change, worked out in full before anything is written. */
export interface PreparedRecords {
  readonly fresh: readonly FreshRow[];
  readonly fitted: readonly FittedCustomer[];
  /** Customers of the shop that get more than they had. */
  readonly touched: readonly string[];
  readonly equal: ReadonlyMap<RecordTable, number>;
  readonly different: readonly DifferentRow[];
  readonly refused: readonly RefusedRow[];
  /** The newest line of the journal then: tells whether the shop moved on since. */
  readonly lastSeq: number;
}

const BATCH = 100;

const noRows = (): OwnedData =>
  Object.fromEntries(ownedTables.map((table) => [table, []])) as unknown as OwnedData;

/** What the shop has of these customers, one by one. */
const storedRecords = async (db: Database, ids: readonly string[]): Promise<CustomerRecords[]> => {
  const customers = await db.customers.bulkGet([...ids]);
  const summaries = await db.summaries.bulkGet([...ids]);
  const there = ids.filter((_, index) => customers[index] !== undefined);
  const owned = there.length > 0 ? await ownedData(db, there) : noRows();
  const byTable = ownedTables.map(
    (table) =>
      [table, groupedBy(owned[table] as { customerId: string }[], ({ customerId }) => customerId)] as const,
  );
  return ids.map((customerId, index) => {
    const rows = Object.fromEntries(byTable.map(([table, rows]) => [table, rows.get(customerId) ?? []]));
    const [customer, summary] = [customers[index], summaries[index]];
    return {
      ...rows,
      customerId,
      ...(customer && { customer }),
      ...(summary && { summary }),
    } as CustomerRecords;
  });
};

interface Account {
  readonly rows: readonly FreshRow[];
  readonly fitted: FittedCustomer;
  readonly isNew: boolean;
}

/** A record that was merged has to lead to one that is there; without it, it stays out, and what leads to it. */
const withoutLooseEnds = async (
  db: Database,
  accounts: Map<string, Account>,
  refuse: (rows: readonly FreshRow[], reason: string) => void,
): Promise<void> => {
  const merged = [...accounts.values()].flatMap(({ rows }) =>
    rows.flatMap(({ table, record }) => {
      const { id, mergedIntoId } = record as Customer;
      return table === 'customers' && mergedIntoId !== undefined ? { id, mergedIntoId } : [];
    }),
  );
  const targets = [...new Set(merged.map(({ mergedIntoId }) => mergedIntoId))];
  const inStore = await db.customers.bulkGet(targets);
  const stored = new Set(targets.filter((_, index) => inStore[index] !== undefined));
  for (;;) {
    const left = merged.filter(({ id }) => accounts.has(id));
    const loose = checkMergedChains(left, (id) => accounts.has(id) || stored.has(id));
    const ids = loose.flatMap((finding) => ('customerId' in finding ? finding.customerId : []));
    if (ids.length === 0) return;
    for (const id of ids) {
      refuse(accounts.get(id)?.rows ?? [], 'o cliente a que este foi unido não está na planilha nem na loja');
      accounts.delete(id);
    }
  }
};

/**
 * Looks at all rows before any is written: what is new, what the shop has already, what would not be sound. Reads
 * only.
 */
export const prepareRecordsBack = async (
  db: Database,
  sheets: readonly ReadSheet[],
  progress: Progress = () => undefined,
): Promise<PreparedRecords> => {
  const lastSeq = (await db.journal.orderBy('seq').last())?.seq ?? 0;
  const compared: Compared = await compareWithStore(db, sheets, (share) => progress(share / 2));
  const { names, refused } = compared;
  const nameOf = (customerId: string) => names.get(customerId) ?? 'um cliente';
  const refuse = (rows: readonly FreshRow[], reason: string) => {
    for (const { table, file, line, customerId = '' } of rows)
      refused.push({ table, file, line, who: names.get(customerId) ?? '', reason });
  };

  const taken = await takenInStore(db, compared.fresh);
  const groups = groupedBy(compared.fresh, ({ customerId }) => customerId ?? '');
  const ownerless = groups.get('') ?? [];
  const ids = [...groups.keys()].filter((id) => id !== '');
  const accounts = new Map<string, Account>();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const stored of await storedRecords(db, ids.slice(from, from + BATCH))) {
      const rows = groups.get(stored.customerId) ?? [];
      const fitted = fitCustomer(stored, rows, nameOf);
      const why = fitted.ok ? await taken.take(rows) : fitted.error;
      if (!fitted.ok || why !== null) refuse(rows, why ?? '');
      else accounts.set(stored.customerId, { rows, fitted: fitted.value, isNew: !stored.customer });
    }
    progress(0.5 + Math.min(from + BATCH, ids.length) / ids.length / 2);
  }
  await withoutLooseEnds(db, accounts, refuse);
  const drawer: FreshRow[] = [];
  for (const row of ownerless) {
    const why = await taken.take([row]);
    if (why === null) drawer.push(row);
    else refuse([row], why);
  }
  progress(1);
  return {
    fresh: [...[...accounts.values()].flatMap(({ rows }) => rows), ...drawer],
    fitted: [...accounts.values()].map(({ fitted }) => fitted),
    touched: [...accounts].flatMap(([id, { isNew }]) => (isNew ? [] : id)),
    equal: compared.equal,
    different: compared.different,
    refused,
    lastSeq,
  };
};
