import type { CivilDay } from '../calendar/civil-day';
import type { Result } from '../result';
import type { Conventions } from './detect';
import { isBlankRow, isTotalRow } from './ignored-rows';
import type { ColumnMapping } from './meanings';
import type { ImportWarning, RejectedRow } from './plan-types';
import type { ReadContext } from './read-context';
import type { Rejection } from './reasons';
import type { ReadRow } from './row-facts';
import { warningText } from './warnings';

export interface PlanRequest {
  /** The whole sheet, header included. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number | null;
  readonly mapping: ColumnMapping;
  readonly conventions: Conventions;
  readonly today: CivilDay;
}

export interface SortedRows<T extends ReadRow> {
  readonly facts: readonly T[];
  readonly rejected: readonly RejectedRow[];
  readonly blankRows: readonly number[];
  readonly totalRows: readonly number[];
}

/** Reads each row of a sheet, whatever its kind: those understood, those refused, those that are not data. */
export const sortRows = <T extends ReadRow>(
  { rows, headerRow, ...context }: PlanRequest,
  readRow: (row: number, cells: readonly string[], context: ReadContext) => Result<T, Rejection>,
): SortedRows<T> => {
  const facts: T[] = [];
  const rejected: RejectedRow[] = [];
  const blankRows: number[] = [];
  const totalRows: number[] = [];
  for (let index = headerRow === null ? 0 : headerRow + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index + 1;
    if (isBlankRow(cells)) blankRows.push(row);
    else if (isTotalRow(cells, context.mapping)) totalRows.push(row);
    else {
      const read = readRow(row, cells, context);
      if (read.ok) facts.push(read.value);
      else rejected.push({ row, cells, ...read.error });
    }
  }
  return { facts, rejected, blankRows, totalRows };
};

/** What the owner should know of rows that come in otherwise than written. */
export const rowWarnings = (facts: readonly ReadRow[]): ImportWarning[] =>
  facts.flatMap(({ row, warnings }) =>
    warnings.map(({ kind, cell, other }) => ({ row, kind, text: warningText(kind, cell, other) })),
  );

export const byRow = (a: { readonly row: number }, b: { readonly row: number }): number => a.row - b.row;
