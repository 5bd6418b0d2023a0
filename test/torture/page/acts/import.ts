import { readSpreadsheet } from '@renderer/import/read-spreadsheet';
import { importSheet } from '@renderer/use-cases/import-sheet';
import { isUndoable, undoEntry } from '@renderer/use-cases/undo-entry';
import { understandColumns } from '@shared/import/columns';
import { planImport } from '@shared/import/plan';
import type { ImportPlan } from '@shared/import/plan-types';
import { conventionsOf, mappingOf } from '@shared/import/remembered';
import { upTo } from '@test/properties/renderer/use-cases/money/world';
import notebookAddress from '../../../fixtures/caderno-da-loja.csv?url';
import type { TortureAct } from '../shop';
import { counterAct } from './counter';

const LARGEST = 900;
const SMALLEST = 20;

let rows: readonly (readonly string[])[] | undefined;

/** The notebook's rows, its header first. */
const notebookRows = async (): Promise<readonly (readonly string[])[]> => {
  if (rows) return rows;
  const bytes = new Uint8Array(await (await fetch(notebookAddress)).arrayBuffer());
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(`the notebook was refused: ${read.error}`);
  rows = read.value.rows as unknown as readonly (readonly string[])[];
  return rows;
};

/** Some rows of the notebook from some place on, understood as the screen does. */
const planPart = async (from: number, count: number, today: string): Promise<ImportPlan> => {
  const [header = [], ...all] = await notebookRows();
  const part = [header, ...all.slice(from, from + count)] as never;
  const columns = understandColumns(part);
  const mapping = mappingOf(columns, undefined);
  const conventions = conventionsOf(part, columns, mapping, undefined);
  return planImport({ rows: part, headerRow: columns.headerRow, mapping, conventions, today });
};

/** Brings a part of the notebook in, the same rows now and then twice, or takes the newest import back. */
export const importAct: TortureAct = async (shop, step) => {
  if (step.kind === 'back') {
    const lines = await shop.db.journal.orderBy('seq').reverse().limit(10).toArray();
    const last = lines.find((entry) => entry.kind === 'import' && isUndoable(entry));
    if (last === undefined) return false;
    const undone = await undoEntry(shop, last);
    shop.refusal = undone.ok ? undefined : JSON.stringify(undone.error);
    return undone.ok;
  }
  if (step.kind !== 'import') return counterAct(shop, step);
  const count = SMALLEST + upTo(step.a * step.a, LARGEST - SMALLEST);
  const plan = await planPart(upTo(step.b, 8) * 200, count, shop.clock.today());
  const imported = await importSheet(shop, { plan, fileName: 'caderno.csv', remember: [] });
  shop.refusal = imported.ok ? undefined : JSON.stringify(imported.error);
  return imported.ok;
};

export const importKinds = ['import', 'import', 'import', 'back', 'back', 'pay'] as const;
