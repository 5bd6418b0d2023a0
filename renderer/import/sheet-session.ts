import type { CivilDay } from '@shared/calendar/civil-day';
import { type SheetColumns, understandColumns } from '@shared/import/columns';
import { type ChosenConventions, type Conventions, withChosen } from '@shared/import/detect';
import type { ColumnMapping } from '@shared/import/meanings';
import { type AnyPlan, planSheet } from '@shared/import/plan-sheet';
import { conventionsOf, mappingOf, type RememberedSheet } from '@shared/import/remembered';
import type { SheetKind } from '@shared/import/sheet-kind';
import { err, ok, type Result } from '@shared/result';
import { recogniseSheet } from '@shared/tables/recognise';
import { readSpreadsheet, type SpreadsheetRows } from './read-spreadsheet';
import type { SpreadsheetError } from './read-spreadsheet-errors';

/** What the screen knows of an opened sheet. Its rows stay where they were read. */
export interface OpenedSheet {
  readonly columns: SheetColumns;
  /** As remembered from an earlier import, or as understood now. */
  readonly mapping: ColumnMapping;
  readonly conventions: Conventions;
  readonly rowCount: number;
  readonly source: Omit<SpreadsheetRows, 'rows'>;
  readonly isRemembered: boolean;
}

export interface PlanQuestion {
  readonly mapping: ColumnMapping;
  /** What the owner chose by hand; what is left out is found in the cells. */
  readonly chosen: ChosenConventions;
  readonly today: CivilDay;
}

export interface PlannedSheet {
  readonly plan: AnyPlan;
  readonly conventions: Conventions;
}

/** One sheet from its bytes to its plan, kept open so that columns can be corrected and planned again. */
export interface SheetSession {
  readonly opened: OpenedSheet;
  /** The same sheet understood as what the owner says it is. */
  as(kind: SheetKind): SheetSession;
  plan(question: PlanQuestion): PlannedSheet;
}

const sessionOf = (
  { rows, ...source }: SpreadsheetRows,
  rememberedSheets: readonly RememberedSheet[],
  columns: SheetColumns,
): SheetSession => {
  const remembered = rememberedSheets.find(({ fingerprint }) => fingerprint === columns.fingerprint);
  const mapping = mappingOf(columns, remembered);
  const { kind, headerRow } = columns;
  return {
    opened: {
      columns,
      mapping,
      conventions: conventionsOf(rows, columns, mapping, remembered),
      rowCount: rows.length - (headerRow === null ? 0 : headerRow + 1),
      source,
      isRemembered: remembered !== undefined && mapping === remembered.mapping,
    },
    as: (other) => sessionOf({ rows, ...source }, rememberedSheets, understandColumns(rows, other)),
    plan: ({ mapping: chosenMapping, chosen, today }) => {
      const found = conventionsOf(rows, columns, chosenMapping, remembered);
      const conventions = withChosen(found, chosen);
      const request = { rows, headerRow, mapping: chosenMapping, conventions, today };
      return { conventions, plan: planSheet(kind, request) };
    },
  };
};

/** `own-tables`: the app wrote it itself; its records are brought back as they were, not read as a notebook. */
export type SheetError = SpreadsheetError | 'own-tables';

/** Reads a file and understands its columns, with what earlier imports of such a sheet taught. */
export const openSheet = async (
  bytes: Uint8Array<ArrayBuffer>,
  rememberedSheets: readonly RememberedSheet[],
): Promise<Result<SheetSession, SheetError>> => {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) return read;
  if (recogniseSheet(read.value.rows[0] ?? [])) return err('own-tables');
  const columns = understandColumns(read.value.rows);
  const session = sessionOf(read.value, rememberedSheets, columns);
  const known = rememberedSheets.find(({ fingerprint }) => fingerprint === columns.fingerprint);
  return ok(known && known.kind !== columns.kind ? session.as(known.kind) : session);
};
