import type { z } from 'zod';
import { agreementSchema } from '../domain/agreement/agreement';
import { savedProposalSchema } from '../domain/agreement/saved-proposal';
import { chequeSchema } from '../domain/cheque/cheque';
import { contactSchema } from '../domain/contact';
import { type Customer, customerSchema, isRetired } from '../domain/customer';
import type { DrawerClosing } from '../domain/drawer-closing';
import { drawerClosingSchema } from '../domain/drawer-closing';
import { installmentSchema } from '../domain/installment';
import type { OwnedRows } from '../domain/integrity/records';
import { legalStepSchema } from '../domain/legal-step';
import { paymentSchema } from '../domain/payment';
import { saleSchema } from '../domain/sale';
import { searchTokens } from '../domain/search-tokens';
import { tabClosingSchema, tabEntrySchema } from '../domain/tab';
import type { Result } from '../result';
import { type Column, cellsOf, isField, type Names, type RowProblem, recordOf } from './column';
import { agreementColumns, proposalColumns } from './columns/agreement-columns';
import { chequeColumns } from './columns/cheque-columns';
import { contactColumns } from './columns/contact-columns';
import { customerColumns } from './columns/customer-columns';
import { installmentColumns } from './columns/installment-columns';
import { drawerClosingColumns, legalStepColumns } from './columns/other-columns';
import { paymentColumns } from './columns/payment-columns';
import { saleColumns } from './columns/sale-columns';
import { tabClosingColumns, tabColumns } from './columns/tab-columns';

/** What leaves the shop as spreadsheets, by the names of the store. Everything people wrote down is in here. */
export interface RecordRows extends OwnedRows {
  readonly customers: Customer;
  readonly drawerClosings: DrawerClosing;
}
export type RecordTable = keyof RecordRows;
export type AnyRecord = RecordRows[RecordTable];

export interface TableSpec {
  /** The name of its sheet, and in the name of its file. */
  readonly title: string;
  /** For counting: `1 cliente`, `2 clientes`. */
  readonly one: string;
  readonly many: string;
  readonly schema: z.ZodType;
  readonly columns: readonly Column[];
  /** Fields that follow from the others and are worked out when a row comes back. */
  readonly derived: readonly string[];
}

const spec = (
  title: string,
  [one, many]: readonly [string, string],
  schema: z.ZodType,
  columns: readonly Column[],
  derived: readonly string[] = [],
): TableSpec => ({ title, one, many, schema, columns, derived });

/** In the order of a shop's work, which is also the order of the sheets. */
export const recordTables: Readonly<Record<RecordTable, TableSpec>> = {
  customers: spec('Clientes', ['cliente', 'clientes'], customerSchema, customerColumns, ['tokens']),
  sales: spec('Vendas', ['venda', 'vendas'], saleSchema, saleColumns),
  installments: spec('Parcelas', ['parcela', 'parcelas'], installmentSchema, installmentColumns),
  payments: spec('Recebimentos', ['recebimento', 'recebimentos'], paymentSchema, paymentColumns),
  cheques: spec('Cheques', ['cheque', 'cheques'], chequeSchema, chequeColumns),
  contacts: spec('Conversas', ['conversa', 'conversas'], contactSchema, contactColumns),
  tabs: spec('Caderneta', ['compra na caderneta', 'compras na caderneta'], tabEntrySchema, tabColumns),
  tabClosings: spec(
    'Cadernetas fechadas',
    ['fechamento de caderneta', 'fechamentos de caderneta'],
    tabClosingSchema,
    tabClosingColumns,
  ),
  agreements: spec('Acordos', ['acordo', 'acordos'], agreementSchema, agreementColumns),
  proposals: spec('Propostas', ['proposta', 'propostas'], savedProposalSchema, proposalColumns),
  legalSteps: spec('Decisões', ['decisão', 'decisões'], legalStepSchema, legalStepColumns),
  drawerClosings: spec(
    'Caixa',
    ['fechamento de caixa', 'fechamentos de caixa'],
    drawerClosingSchema,
    drawerClosingColumns,
  ),
};
export const recordTableNames = Object.keys(recordTables) as RecordTable[];

/** A retired record is found by nothing. */
const withTokens = (record: Record<string, unknown>): Record<string, unknown> => {
  const isNamed = typeof record.name === 'string' && Array.isArray(record.phones);
  const customer = record as unknown as Customer;
  return { ...record, tokens: isNamed && !isRetired(customer) ? searchTokens(customer) : [] };
};
const asItIs = (record: Record<string, unknown>): Record<string, unknown> => record;

export const headersOf = (table: RecordTable): string[] =>
  recordTables[table].columns.map(({ header }) => header);

/** The text of each cell of a record's row. */
export const rowOf = (table: RecordTable, record: AnyRecord, names: Names): string[] =>
  cellsOf(recordTables[table].columns, record, names);

/** The record of a row whose cells are in the order of the columns, or why there is none. */
export const recordOfRow = <T extends RecordTable>(
  table: T,
  cells: readonly string[],
): Result<RecordRows[T], RowProblem> => {
  const { columns, schema } = recordTables[table];
  const derive = table === 'customers' ? withTokens : asItIs;
  return recordOf(columns, schema as z.ZodType<RecordRows[T]>, derive, cells);
};

const noNames: Names = { customer: () => '' };

/** The columns in which two records differ. Columns for people only are not among them. */
export const differingColumns = (table: RecordTable, a: AnyRecord, b: AnyRecord): string[] => {
  const [left, right] = [rowOf(table, a, noNames), rowOf(table, b, noNames)];
  return recordTables[table].columns.flatMap((column, index) =>
    isField(column) && left[index] !== right[index] ? [column.header.replace(/ \(não altere\)$/, '')] : [],
  );
};
