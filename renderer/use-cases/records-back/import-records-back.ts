import type { Progress } from '@renderer/data/backup/dump-store';
import { readCounters, writeSetting } from '@renderer/data/settings';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import type { RecordsImported } from '@shared/domain/records-imported';
import { emptySummary } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { type AnyRecord, recordTableNames } from '@shared/tables/record-tables';
import { countersWith } from '../customer-replacement';
import { progressOf } from '../import-write';
import { needsOwner, transact, type UseCaseContext, writeJournal } from '../use-case';
import type { PreparedRecords } from './prepare';
import { type FreshRow, type RowsByTable, rowsByTable } from './rows';

export type RecordsBackError =
  | { readonly reason: 'nothing-new' }
  /** Something was written since the rows were looked at. */
  | { readonly reason: 'changed-meanwhile' }
  /** More than the journal can hold to take it back again. */
  | { readonly reason: 'too-many'; readonly most: number }
  | { readonly reason: 'not-written'; readonly cause: StoreFailure };

export interface RecordsBack {
  /** The journal's line, and what it is taken back by. */
  readonly importId: string;
  readonly seq: number;
  readonly rows: number;
}

const CHUNK = 500;
/** Ids in one line of the journal, which a backup can hold well. */
const MOST_IDS = 200_000;

/** Of cheques and agreements also when something last happened to them. */
const momentsOf = (record: AnyRecord): number[] => [
  'createdAt' in record ? record.createdAt : 0,
  'at' in record ? record.at : 0,
  ...('events' in record ? record.events.map(({ at }) => at) : []),
];
const lastWritten = (fresh: readonly FreshRow[]): number =>
  fresh.reduce((last, { record }) => Math.max(last, ...momentsOf(record)), 0);

const detailOf = ({ fresh, touched }: PreparedRecords): RecordsImported => {
  const wereThere = new Set(touched);
  const added: Record<string, string[]> = {};
  for (const { table, record, customerId } of fresh)
    if (customerId === undefined || wereThere.has(customerId)) {
      added[table] ??= [];
      added[table].push(record.id);
    }
  const customers = fresh.flatMap(({ table, record }) => (table === 'customers' ? record.id : []));
  return { customers, touched: [...touched], added, writtenUntil: lastWritten(fresh) };
};

const sizeOf = ({ customers, touched, added }: RecordsImported): number =>
  customers.length + touched.length + Object.values(added).reduce((sum, ids) => sum + ids.length, 0);

const addRows = async (
  { db }: UseCaseContext,
  rows: RowsByTable,
  step: (rows: number) => void,
): Promise<void> => {
  for (const table of recordTableNames)
    for (let from = 0; from < rows[table].length; from += CHUNK) {
      const chunk = rows[table].slice(from, from + CHUNK);
      await db.table(table).bulkAdd(chunk);
      step(chunk.length);
    }
};

const putFitted = async ({ db }: UseCaseContext, { fitted }: PreparedRecords): Promise<void> => {
  await db.installments.bulkPut(fitted.flatMap(({ installments }) => installments));
  await db.cheques.bulkPut(fitted.flatMap(({ cheques }) => cheques));
  await db.tabs.bulkPut(fitted.flatMap(({ tabs }) => tabs));
  await db.summaries.bulkPut(fitted.flatMap(({ summaries }) => summaries));
};

const write = (
  context: UseCaseContext,
  prepared: PreparedRecords,
  label: string,
  detail: RecordsImported,
  progress: Progress,
): Promise<Result<RecordsBack, RecordsBackError>> => {
  const { clock } = context;
  const rows = rowsByTable(prepared.fresh);
  return transact(
    context,
    [...recordTableNames, 'summaries', 'settings', 'journal'],
    async (context): Promise<Result<RecordsBack, RecordsBackError>> => {
      const { db } = context;
      const newest = await db.journal.orderBy('seq').last();
      if ((newest?.seq ?? 0) !== prepared.lastSeq) return err({ reason: 'changed-meanwhile' });
      await addRows(context, rows, progressOf(prepared.fresh.length, progress));
      await putFitted(context, prepared);
      await writeSetting(
        db,
        'counters',
        countersWith(await readCounters(db), {
          ...rows,
          customerId: '',
          summary: emptySummary(''),
        }),
      );
      const importId = clock.newId();
      const seq = await writeJournal(context, { kind: 'records-imported', refId: importId, label, detail });
      return ok({ importId, seq, rows: prepared.fresh.length });
    },
  );
};

/**
 * Brings records back from the shop's own spreadsheets: what is new of them, in one transaction. What the shop has
 * stays as it is.
 */
export const importRecordsBack = async (
  context: UseCaseContext,
  prepared: PreparedRecords,
  files: readonly string[],
  progress: Progress = () => undefined,
): Promise<Result<RecordsBack, RecordsBackError>> => {
  needsOwner(context, 'import');
  if (prepared.fresh.length === 0) return err({ reason: 'nothing-new' });
  const detail = detailOf(prepared);
  if (sizeOf(detail) > MOST_IDS) return err({ reason: 'too-many', most: MOST_IDS });
  try {
    return await write(context, prepared, files.join(', ').slice(0, 400), detail, progress);
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
};
