import type { Progress } from '@renderer/data/backup/dump-store';
import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import type { ReadRecord, ReadSheet } from '@shared/tables/read-sheet';
import { type AnyRecord, differingColumns, type RecordTable } from '@shared/tables/record-tables';
import { customerIdOf, type DifferentRow, type FreshRow, type RefusedRow } from './rows';

/** The rows of spreadsheets beside what the shop holds. */
export interface Compared {
  readonly fresh: FreshRow[];
  readonly different: DifferentRow[];
  readonly refused: RefusedRow[];
  /** Rows that are in the shop as they are, by table. */
  readonly equal: Map<RecordTable, number>;
  /** Names of customers of the spreadsheets and of the shop, as far as rows were looked at. */
  readonly names: Map<string, string>;
}

const CHUNK = 500;

/** Names of the shop's customers, for rows of customers that are in no spreadsheet. */
const learnNames = async (
  db: Database,
  rows: readonly ReadRecord[],
  table: RecordTable,
  names: Map<string, string>,
) => {
  const ids = new Set(rows.flatMap(({ record }) => customerIdOf(table, record) ?? []));
  const unknown = [...ids].filter((id) => !names.has(id));
  for (const customer of await db.customers.bulkGet(unknown))
    if (customer) names.set(customer.id, customer.name);
};

/** Sorts rows by whether the shop has them: new, the same, or with other values. Reads only. */
export const compareWithStore = async (
  db: Database,
  sheets: readonly ReadSheet[],
  progress: Progress,
): Promise<Compared> => {
  const found: Compared = { fresh: [], different: [], refused: [], equal: new Map(), names: new Map() };
  const seen = new Map<string, AnyRecord>();
  const total = sheets.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  for (const { table, records } of sheets)
    if (table === 'customers')
      for (const { record } of records) found.names.set(record.id, (record as Customer).name);

  for (const { table, file, records, refused } of sheets) {
    for (const row of refused) found.refused.push(row);
    for (let from = 0; from < records.length; from += CHUNK) {
      const chunk = records.slice(from, from + CHUNK);
      await learnNames(db, chunk, table, found.names);
      const stored = await db.table<AnyRecord, string>(table).bulkGet(chunk.map(({ record }) => record.id));
      for (const [index, { record, line }] of chunk.entries()) {
        const customerId = customerIdOf(table, record);
        const place = { table, file, line, who: found.names.get(customerId ?? '') ?? '' };
        const key = `${table} ${record.id}`;
        const before = seen.get(key);
        const known = stored[index] ?? before;
        seen.set(key, record);
        const columns = known ? differingColumns(table, known, record) : [];
        if (!known) found.fresh.push({ table, file, line, record, customerId });
        else if (columns.length === 0) found.equal.set(table, (found.equal.get(table) ?? 0) + 1);
        else if (stored[index]) found.different.push({ ...place, columns });
        else found.refused.push({ ...place, reason: 'outra linha tem o mesmo código, com outros valores' });
      }
      done += chunk.length;
      progress(total === 0 ? 1 : done / total);
    }
  }
  return found;
};
