import { groupCustomers } from './group-customers';
import { type GroupedSales, groupSales } from './group-sales';
import type { ColumnMapping } from './meanings';
import type { ImportPlan, ImportWarning } from './plan-types';
import { readRow } from './read-row';
import { byRow, type PlanRequest, rowWarnings, sortRows } from './sort-rows';
import { planTotals } from './totals';
import { warningText } from './warnings';

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

/** What importing a notebook would add, what stays out and why. Reads nothing but its arguments. */
export const planImport = (request: PlanRequest): ImportPlan => {
  const { facts, rejected, blankRows, totalRows } = sortRows(request, readRow);
  const { customers, customerOf, warnings } = groupCustomers(facts);
  const grouped = groupSales(facts, customerOf);
  const { sales, installments, payments } = grouped;
  return {
    kind: 'notebook',
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
