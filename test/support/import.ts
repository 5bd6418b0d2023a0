import { readFileSync } from 'node:fs';
import { readSpreadsheet, type SpreadsheetRows } from '@renderer/import/read-spreadsheet';
import type { CivilDay } from '@shared/calendar/civil-day';
import { planCheques } from '@shared/import/cheques/plan-cheques';
import type { ChequePlan } from '@shared/import/cheques/plan-types';
import { type SheetColumns, understandColumns } from '@shared/import/columns';
import type { Conventions } from '@shared/import/detect';
import { planImport } from '@shared/import/plan';
import type { ImportPlan } from '@shared/import/plan-types';
import { conventionsOf, mappingOf, type RememberedSheet } from '@shared/import/remembered';
import type { PlanRequest } from '@shared/import/sort-rows';

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

const understand = async (
  bytes: Uint8Array<ArrayBuffer>,
  today: CivilDay,
  remembered: RememberedSheet | undefined,
): Promise<Omit<UnderstoodSheet, 'plan'> & { readonly request: PlanRequest }> => {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(`the file was refused: ${read.error}`);
  const { rows } = read.value;
  const columns = understandColumns(rows);
  const mapping = mappingOf(columns, remembered);
  const conventions = conventionsOf(rows, columns, mapping, remembered);
  const request = { rows, headerRow: columns.headerRow, mapping, conventions, today };
  return { sheet: read.value, columns, conventions, request };
};

/** Reads and plans a notebook as the screen does, without correcting anything by hand. */
export const planBytes = async (
  bytes: Uint8Array<ArrayBuffer>,
  today: CivilDay = AS_OF,
  remembered?: RememberedSheet,
): Promise<UnderstoodSheet> => {
  const { request, ...understood } = await understand(bytes, today, remembered);
  return { ...understood, plan: planImport(request) };
};

export interface UnderstoodCheques extends Omit<UnderstoodSheet, 'plan'> {
  readonly plan: ChequePlan;
}

/** As `planBytes`, of a list of cheques. It must be recognised as one. */
export const planChequeBytes = async (
  bytes: Uint8Array<ArrayBuffer>,
  today: CivilDay = AS_OF,
): Promise<UnderstoodCheques> => {
  const { request, ...understood } = await understand(bytes, today, undefined);
  if (understood.columns.kind !== 'cheques') throw new Error('the sheet was taken for a notebook');
  return { ...understood, plan: planCheques(request) };
};

export const planChequeText = (text: string, today: CivilDay = AS_OF): Promise<UnderstoodCheques> =>
  planChequeBytes(utf8(text), today);

export const planText = (text: string, today: CivilDay = AS_OF): Promise<UnderstoodSheet> =>
  planBytes(utf8(text), today);
