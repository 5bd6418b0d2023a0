import type { CivilDay } from '../calendar/civil-day';
import type { Conventions } from './detect';
import { groupCustomers } from './group-customers';
import { type GroupedSales, groupSales } from './group-sales';
import { isBlankRow, isTotalRow } from './ignored-rows';
import type { ColumnMapping } from './meanings';
import type { ImportPlan, ImportWarning, RejectedRow } from './plan-types';
import type { ReadContext } from './read-context';
import { readRow } from './read-row';
import type { RowFacts } from './row-facts';
import { planTotals } from './totals';
import { warningText } from './warnings';

export interface PlanRequest {
  /** The whole sheet, header included. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number | null;
  readonly mapping: ColumnMapping;
  readonly conventions: Conventions;
  readonly today: CivilDay;
}

interface Sorted {
  readonly facts: RowFacts[];
  readonly rejected: RejectedRow[];
  readonly blankRows: number[];
  readonly totalRows: number[];
}

const sortRows = ({ rows, headerRow, ...context }: PlanRequest & ReadContext): Sorted => {
  const sorted: Sorted = { facts: [], rejected: [], blankRows: [], totalRows: [] };
  for (let index = headerRow === null ? 0 : headerRow + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index + 1;
    if (isBlankRow(cells)) sorted.blankRows.push(row);
    else if (isTotalRow(cells, context.mapping)) sorted.totalRows.push(row);
    else {
      const facts = readRow(row, cells, context);
      if (facts.ok) sorted.facts.push(facts.value);
      else sorted.rejected.push({ row, cells, ...facts.error });
    }
  }
  return sorted;
};

const rowWarnings = (facts: readonly RowFacts[]): ImportWarning[] =>
  facts.flatMap(({ row, warnings }) =>
    warnings.map(({ kind, cell, other }) => ({ row, kind, text: warningText(kind, cell, other) })),
  );

const disagreementWarnings = ({ disagreeing }: GroupedSales, mapping: ColumnMapping): ImportWarning[] =>
  disagreeing.map(({ row, first }) => ({
    row: row.row,
    kind: 'different-total',
    text: warningText(
      'different-total',
      row.cells[mapping.total ?? mapping.downPayment ?? 0] ?? '',
      String(first.row),
    ),
  }));

const byRow = (a: { readonly row: number }, b: { readonly row: number }): number => a.row - b.row;

/** What importing the sheet would add, what stays out and why. Reads nothing but its arguments. */
export const planImport = (request: PlanRequest): ImportPlan => {
  const { facts, rejected, blankRows, totalRows } = sortRows(request);
  const { customers, customerOf, warnings } = groupCustomers(facts);
  const grouped = groupSales(facts, customerOf);
  const { sales, installments, payments } = grouped;
  return {
    customers,
    sales,
    installments,
    payments,
    rejected: [...rejected, ...grouped.rejected].sort(byRow),
    warnings: [...rowWarnings(facts), ...warnings, ...disagreementWarnings(grouped, request.mapping)].sort(
      byRow,
    ),
    blankRows,
    totalRows,
    totals: planTotals({ customers, sales, installments, payments }, request.today),
  };
};
