import type { Progress } from '@renderer/data/backup/dump-store';
import { shopName } from '@renderer/data/backup/shop-name';
import type { MakeTables } from '@renderer/data/tables/make-in-worker';
import type { MadeFile, TablesRequest } from '@renderer/data/tables/make-tables';
import type { Platform } from '@renderer/platform/platform';
import type { FileReason } from '@shared/ipc/contract';
import { toFileName } from '@shared/ipc/file-names';
import { err, ok, type Result } from '@shared/result';
import { recordTables } from '@shared/tables/record-tables';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export interface ExportContext extends UseCaseContext {
  readonly platform: Platform;
}

export type ExportRecordsError =
  /** The owner closed the window that asks where; what was saved before it stays. */
  | { readonly reason: 'cancelled'; readonly saved: readonly string[] }
  | { readonly reason: 'not-written'; readonly cause: FileReason; readonly saved: readonly string[] };

export interface ExportedRecords {
  /** The names of the files, as they were saved. */
  readonly saved: readonly string[];
  readonly rows: number;
}

/** `Em Dia – Casa Nova – 2026-11-20 – Clientes`; of several tables together without their names. */
const nameOf = (shop: string, day: string, { tables }: MadeFile, isAlone: boolean): string => {
  const [only] = tables;
  const title =
    only !== undefined && (tables.length === 1 || !isAlone) ? recordTables[only].title : 'Planilhas';
  return ['Em Dia', shop, day, title].filter(Boolean).join(' – ');
};

/** `1.234 linhas: Clientes, Vendas` */
const told = (files: readonly MadeFile[], format: TablesRequest['format']): string => {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const titles = files.flatMap(({ tables }) => tables.map((table) => recordTables[table].title));
  const kind = format === 'xlsx' ? 'Planilha do Excel' : 'Planilhas CSV';
  return `${kind}, ${rows.toLocaleString('pt-BR')} ${rows === 1 ? 'linha' : 'linhas'}: ${titles.join(', ')}`;
};

/**
 * Takes records out of the shop as spreadsheets: one XLSX, or a CSV for each table, one after the other. The journal
 * names what left.
 */
export const exportRecords = async (
  context: ExportContext,
  request: TablesRequest,
  make: MakeTables,
  progress: Progress = () => undefined,
): Promise<Result<ExportedRecords, ExportRecordsError>> => {
  needsOwner(context, 'export');
  const { db, platform, clock } = context;
  const shop = await shopName(db);
  const files = await make(db, request, progress);
  const saved: string[] = [];
  const tell = (done: readonly MadeFile[]) =>
    transact(context, ['journal'], async (context) => {
      if (done.length === 0) return ok(undefined);
      await writeJournal(context, { kind: 'data-exported', label: told(done, request.format).slice(0, 400) });
      return ok(undefined);
    });
  for (const file of files) {
    const suggestedName = toFileName(nameOf(shop, clock.today(), file, files.length === 1), request.format);
    const outcome = await platform.saveFile({ kind: request.format, suggestedName, bytes: file.bytes });
    if (!outcome.saved) {
      await tell(files.slice(0, saved.length));
      return outcome.reason === 'cancelled'
        ? err({ reason: 'cancelled', saved })
        : err({ reason: 'not-written', cause: outcome.reason, saved });
    }
    saved.push(outcome.name);
  }
  await tell(files);
  return ok({ saved, rows: files.reduce((sum, { rows }) => sum + rows, 0) });
};
