import type { Cheque } from '@shared/domain/cheque/cheque';
import { ownedTables } from '@shared/domain/integrity/records';
import {
  type AnyRecord,
  type RecordRows,
  type RecordTable,
  recordTableNames,
} from '@shared/tables/record-tables';

/** A row of a spreadsheet, told apart by where it stands. */
export interface RowPlace {
  readonly table: RecordTable;
  readonly file: string;
  readonly line: number;
  /** Whose row it is; empty where that cannot be told. */
  readonly who: string;
}

/** A record of a spreadsheet that the shop does not have. */
export interface FreshRow extends Omit<RowPlace, 'who'> {
  readonly record: AnyRecord;
  /** None of a closing of the drawer. */
  readonly customerId?: string;
}

/** It is in the shop with other values, and stays as it is there. */
export interface DifferentRow extends RowPlace {
  readonly columns: readonly string[];
}

export interface RefusedRow extends RowPlace {
  readonly header?: string;
  readonly reason: string;
}

export type RowsByTable = { readonly [Table in RecordTable]: readonly RecordRows[Table][] };

export const rowsByTable = (rows: readonly FreshRow[]): RowsByTable => {
  const found = Object.fromEntries(recordTableNames.map((table) => [table, [] as AnyRecord[]]));
  for (const { table, record } of rows) found[table]?.push(record);
  return found as unknown as RowsByTable;
};

export const customerIdOf = (table: RecordTable, record: AnyRecord): string | undefined => {
  if (table === 'customers') return record.id;
  return 'customerId' in record ? record.customerId : undefined;
};

/** Tables of one customer's rows, and the numbers printed on their papers. */
export const isOwned = (table: RecordTable): boolean => (ownedTables as readonly string[]).includes(table);

const COUNTED: Readonly<Partial<Record<RecordTable, string>>> = {
  sales: 'a venda',
  payments: 'o recibo',
  agreements: 'o acordo',
  proposals: 'a proposta',
  tabClosings: 'o fechamento de caderneta',
  cheques: 'o recibo de cheques',
};
export const numberedTables = recordTableNames.filter((table) => COUNTED[table] !== undefined);

/** A number that was printed, in words, and what has it: cheques taken together have one receipt. */
export const printedNumber = (
  table: RecordTable,
  record: AnyRecord,
): { readonly name: string; readonly holder: string } | null => {
  const counted = COUNTED[table];
  if (counted === undefined) return null;
  const cheque = table === 'cheques' ? (record as Cheque) : undefined;
  const number = cheque ? cheque.receiptNumber : (record as { readonly number: number }).number;
  if (number === undefined) return null;
  return { name: `${counted} nº ${number}`, holder: cheque?.events[0]?.batchId ?? record.id };
};
