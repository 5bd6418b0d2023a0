import { matchImport, takenNumbers } from '@renderer/data/queries/match-import';
import { nextNumber, readSetting, writeSetting } from '@renderer/data/settings';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import { summarise } from '@shared/domain/summarise';
import type { ImportPlan, ImportTotals } from '@shared/import/plan-types';
import type { RememberedSheet } from '@shared/import/remembered';
import { err, ok, type Result } from '@shared/result';
import { recomputeSummary } from './accounts';
import { type ImportRecords, makeImportRecords } from './import-records';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface ImportRequest {
  readonly plan: ImportPlan;
  /** For the journal. */
  readonly fileName: string;
  /** How the sheet was understood, for the next one with the same headers. */
  readonly remember: readonly RememberedSheet[];
  /** Called with the share written so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type ImportError =
  /** The plan has no installment at all. */
  | { readonly reason: 'nothing-to-import' }
  /** Every row was already there. */
  | { readonly reason: 'nothing-new'; readonly knownRows: number }
  | { readonly reason: 'not-written'; readonly cause: StoreFailure };

export interface ImportOutcome {
  readonly importId: string;
  /** The journal line that undoing takes back. */
  readonly seq: number;
  readonly newCustomers: number;
  readonly newSales: number;
  /** What was added, as the preview told it. */
  readonly totals: ImportTotals;
  readonly knownRows: number;
  readonly changedRows: number;
}

const CHUNK = 500;

type Progress = (rows: number) => void;

const progressOf = (total: number, report: (share: number) => void): Progress => {
  let done = 0;
  return (rows) => {
    done += rows;
    report(total === 0 ? 1 : Math.min(1, done / total));
  };
};

const addInChunks = async <T>(
  rows: readonly T[],
  add: (chunk: readonly T[]) => Promise<unknown>,
  progress: Progress,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await add(chunk);
    progress(chunk.length);
  }
};

const groupByCustomer = <T extends { readonly customerId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customerId);
    if (group) group.push(row);
    else groups.set(row.customerId, [row]);
  }
  return groups;
};

const writeRecords = async (
  { db }: UseCaseContext,
  records: ImportRecords,
  progress: Progress,
): Promise<void> => {
  await addInChunks(records.customers, (rows) => db.customers.bulkAdd(rows), progress);
  await addInChunks(records.sales, (rows) => db.sales.bulkAdd(rows), progress);
  await db.sales.bulkPut(records.grownSales);
  await addInChunks(records.installments, (rows) => db.installments.bulkAdd(rows), progress);
  await addInChunks(records.payments, (rows) => db.payments.bulkAdd(rows), progress);
};

/** New customers' summaries follow from what is being written; the others' are read again. */
const writeSummaries = async ({ db }: UseCaseContext, records: ImportRecords): Promise<void> => {
  const installments = groupByCustomer(records.installments);
  const payments = groupByCustomer(records.payments);
  const added = new Set(records.customers.map(({ id }) => id));
  await db.summaries.bulkPut(
    records.customers.map(({ id }) =>
      summarise(id, {
        installments: installments.get(id) ?? [],
        payments: payments.get(id) ?? [],
        contacts: [],
        openTab: [],
        legalSteps: [],
        cheques: [],
      }),
    ),
  );
  for (const customerId of installments.keys())
    if (!added.has(customerId)) await recomputeSummary(db, customerId);
};

const remember = async ({ db }: UseCaseContext, sheets: readonly RememberedSheet[]): Promise<void> => {
  const before = (await readSetting(db, 'importMappings')) ?? {};
  const added = Object.fromEntries(sheets.map((sheet) => [sheet.fingerprint, sheet]));
  await writeSetting(db, 'importMappings', { ...before, ...added });
};

/**
 * One transaction: all of the notebook or nothing. Rows of an earlier import are recognised and left
 * alone, so the same file twice adds nothing, and mended rows join the customers and sales that are there.
 */
const importPlan = (
  context: UseCaseContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome, ImportError>> => {
  const { db, clock } = context;
  return transact(
    context,
    [
      'customers',
      'summaries',
      'sales',
      'installments',
      'payments',
      'tabs',
      'contacts',
      'legalSteps',
      'journal',
      'settings',
    ],
    async (): Promise<Result<ImportOutcome, ImportError>> => {
      if (request.plan.installments.length === 0) return err({ reason: 'nothing-to-import' });
      const matched = await matchImport(db, request.plan, clock.today());
      const { fresh, knownRows, changedRows } = matched;
      if (fresh.installments.length === 0)
        return err({ reason: 'nothing-new', knownRows: knownRows.length + changedRows.length });

      const importId = clock.newId();
      const newSales = matched.sales.filter((sale) => sale === undefined);
      const downPayments = fresh.sales.filter(
        (sale, index) => !matched.sales[index] && sale.downPaymentCents > 0,
      );
      const numbers = {
        sale: await nextNumber(db, 'sale', newSales.length),
        payment: await nextNumber(db, 'payment', fresh.payments.length + downPayments.length),
        taken: await takenNumbers(db, matched.sales),
      };
      const records = makeImportRecords(matched, numbers, { clock, importId, createdAt: clock.now() });
      const rows =
        records.customers.length +
        records.sales.length +
        records.installments.length +
        records.payments.length;
      await writeRecords(context, records, progressOf(rows, request.onProgress ?? (() => undefined)));
      await writeSummaries(context, records);
      await remember(context, request.remember);
      const seq = await writeJournal(context, {
        kind: 'import',
        refId: importId,
        cents: fresh.totals.openCents,
        label: request.fileName.slice(0, 400),
        detail: {
          grownSales: matched.sales.flatMap((sale) =>
            sale && records.grownSales.some(({ id }) => id === sale.id)
              ? [{ id: sale.id, installmentCount: sale.installmentCount }]
              : [],
          ),
        },
      });
      return ok({
        importId,
        seq,
        newCustomers: records.customers.length,
        newSales: records.sales.length,
        totals: fresh.totals,
        knownRows: knownRows.length,
        changedRows: changedRows.length,
      });
    },
  );
};

/** Adds a planned notebook to the shop. Whatever goes wrong, the shop is as it was. */
export const importNotebook = async (
  context: UseCaseContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome, ImportError>> => {
  try {
    return await importPlan(context, request);
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
};
