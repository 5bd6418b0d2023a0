import type { CivilDay } from '@shared/calendar/civil-day';
import { type SheetColumns, understandColumns } from '@shared/import/columns';
import { type ChosenConventions, type Conventions, withChosen } from '@shared/import/detect';
import type { ColumnMapping } from '@shared/import/meanings';
import { planImport } from '@shared/import/plan';
import type { ImportPlan } from '@shared/import/plan-types';
import { conventionsOf, mappingOf, type RememberedSheet } from '@shared/import/remembered';
import { ok, type Result } from '@shared/result';
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
  readonly plan: ImportPlan;
  readonly conventions: Conventions;
}

/** One sheet from its bytes to its plan, kept open so that columns can be corrected and planned again. */
export interface SheetSession {
  readonly opened: OpenedSheet;
  plan(question: PlanQuestion): PlannedSheet;
}

/** Reads a file and understands its columns, with what earlier imports of such a sheet taught. */
export const openSheet = async (
  bytes: Uint8Array<ArrayBuffer>,
  rememberedSheets: readonly RememberedSheet[],
): Promise<Result<SheetSession, SpreadsheetError>> => {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) return read;
  const { rows, ...source } = read.value;
  const columns = understandColumns(rows);
  const remembered = rememberedSheets.find(({ fingerprint }) => fingerprint === columns.fingerprint);
  const mapping = mappingOf(columns, remembered);
  const opened: OpenedSheet = {
    columns,
    mapping,
    conventions: conventionsOf(rows, columns, mapping, remembered),
    rowCount: rows.length - (columns.headerRow === null ? 0 : columns.headerRow + 1),
    source,
    isRemembered: remembered !== undefined && mapping === remembered.mapping,
  };
  const plan = ({ mapping: chosenMapping, chosen, today }: PlanQuestion): PlannedSheet => {
    const found = conventionsOf(rows, columns, chosenMapping, remembered);
    const conventions = withChosen(found, chosen);
    const { headerRow } = columns;
    return { conventions, plan: planImport({ rows, headerRow, mapping: chosenMapping, conventions, today }) };
  };
  return ok({ opened, plan });
};
