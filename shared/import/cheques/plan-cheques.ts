import { chequeKey } from '../../domain/cheque/cheque';
import { groupCustomers } from '../group-customers';
import type { RejectedRow } from '../plan-types';
import { rejection } from '../reasons';
import { byRow, type PlanRequest, rowWarnings, sortRows } from '../sort-rows';
import { chequeTotals } from './cheque-totals';
import type { ChequePlan } from './plan-types';
import { type ChequeRow, readChequeRow } from './read-cheque-row';

const isSame = ({ face: a }: ChequeRow, { face: b }: ChequeRow): boolean =>
  a.cents === b.cents && a.goodDay === b.goodDay;

const repeated = (row: ChequeRow, first: ChequeRow): RejectedRow => ({
  row: row.row,
  cells: row.cells,
  ...rejection(isSame(row, first) ? 'repeated-row' : 'repeated-cheque', String(first.row)),
});

/** The same bank, branch, account and number is one cheque: the first row of it holds. */
const withoutRepeats = (rows: readonly ChequeRow[], rejected: RejectedRow[]): ChequeRow[] => {
  const byKey = new Map<string, ChequeRow>();
  for (const row of rows) {
    const key = chequeKey(row.face);
    const first = byKey.get(key);
    if (first) rejected.push(repeated(row, first));
    else byKey.set(key, row);
  }
  return [...byKey.values()];
};

/** What importing a list of cheques would add, what stays out and why. Reads nothing but its arguments. */
export const planCheques = (request: PlanRequest): ChequePlan => {
  const sorted = sortRows(request, readChequeRow);
  const rejected = [...sorted.rejected];
  const rows = withoutRepeats(sorted.facts, rejected);
  const { customers, customerOf, warnings } = groupCustomers(rows);
  const cheques = rows.map(({ face, situation, steps, note, row }, index) => ({
    customer: customerOf[index] ?? -1,
    key: chequeKey(face),
    face,
    situation,
    steps,
    note,
    row,
  }));
  return {
    kind: 'cheques',
    customers,
    cheques,
    rejected: rejected.sort(byRow),
    warnings: [...rowWarnings(rows), ...warnings].sort(byRow),
    blankRows: sorted.blankRows,
    totalRows: sorted.totalRows,
    totals: chequeTotals(cheques),
  };
};
