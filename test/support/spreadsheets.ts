import type { Database } from '@renderer/data/database';
import { type MadeFile, makeTables, type TablesFormat } from '@renderer/data/tables/make-tables';
import { type ReadTables, readTables } from '@renderer/import/tables/read-tables';
import { importRecordsBack } from '@renderer/use-cases/records-back/import-records-back';
import { type PreparedRecords, prepareRecordsBack } from '@renderer/use-cases/records-back/prepare';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { RecordTable } from '@shared/tables/record-tables';
import { recordTableNames } from '@shared/tables/record-tables';
import { expectOk } from './result';

/** The shop's own spreadsheets, as the screen makes them. */
export const spreadsheetsOf = (
  db: Database,
  format: TablesFormat,
  tables: readonly RecordTable[] = recordTableNames,
): Promise<readonly MadeFile[]> => makeTables(db, { tables, format });

export const asFiles = (made: readonly MadeFile[], format: TablesFormat): File[] =>
  made.map(({ bytes }, index) => new File([bytes], `planilha-${index + 1}.${format}`));

export const readBack = (files: readonly File[]): Promise<ReadTables> => readTables(files);

/** Reads files of Em Dia and looks at them beside the shop. */
export const preparedFrom = async (db: Database, files: readonly File[]): Promise<PreparedRecords> =>
  prepareRecordsBack(db, (await readBack(files)).sheets);

/** The whole way back, as the screen goes it. */
export const bringBack = async (context: UseCaseContext, files: readonly File[]) =>
  expectOk(
    await importRecordsBack(
      context,
      await preparedFrom(context.db, files),
      files.map(({ name }) => name),
    ),
  );

/** All records, without what only goes forward and what the app keeps of its own. */
export const recordsIn = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(
      [...recordTableNames, 'summaries' as const].map(async (table) => [
        table,
        await db.table(table).toArray(),
      ]),
    ),
  );
