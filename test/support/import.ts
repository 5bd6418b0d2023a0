import { readFileSync } from 'node:fs';
import { readSpreadsheet, type SpreadsheetRows } from '@renderer/import/read-spreadsheet';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type SheetColumns, understandColumns } from '@shared/import/columns';
import type { Conventions } from '@shared/import/detect';
import { planImport } from '@shared/import/plan';
import type { ImportPlan } from '@shared/import/plan-types';
import { conventionsOf, mappingOf, type RememberedSheet } from '@shared/import/remembered';

export const AS_OF = '2026-11-20';

export const fixtureBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export interface UnderstoodSheet {
  readonly sheet: SpreadsheetRows;
  readonly columns: SheetColumns;
  readonly conventions: Conventions;
  readonly plan: ImportPlan;
}

/** Reads and plans as the screen does, without correcting anything by hand. */
export const planBytes = async (
  bytes: Uint8Array<ArrayBuffer>,
  today: CivilDay = AS_OF,
  remembered?: RememberedSheet,
): Promise<UnderstoodSheet> => {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(`the file was refused: ${read.error}`);
  const { rows } = read.value;
  const columns = understandColumns(rows);
  const mapping = mappingOf(columns, remembered);
  const conventions = conventionsOf(rows, columns, mapping, remembered);
  const plan = planImport({ rows, headerRow: columns.headerRow, mapping, conventions, today });
  return { sheet: read.value, columns, conventions, plan };
};

export const planText = (text: string, today: CivilDay = AS_OF): Promise<UnderstoodSheet> =>
  planBytes(utf8(text), today);
