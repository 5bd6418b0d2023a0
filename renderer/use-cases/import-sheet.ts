import { takenNumbers } from '@renderer/data/queries/match-import';
import { freshCount, type MatchedSheet, matchSheet } from '@renderer/data/queries/match-sheet';
import { nextNumber, readSetting, writeSetting } from '@renderer/data/settings';
import { type StoreFailure, storeFailure } from '@renderer/data/store-failure';
import type { ChequeTotals } from '@shared/import/cheques/plan-types';
import type { AnyPlan } from '@shared/import/plan-sheet';
import type { ImportTotals } from '@shared/import/plan-types';
import type { RememberedSheet } from '@shared/import/remembered';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { makeChequeRecords } from './import-cheques';
import type { Making } from './import-makers';
import { type ImportRecords, makeImportRecords } from './import-records';
import { progressOf, rowCount, writeRecords, writeSummaries } from './import-write';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export interface ImportRequest {
  readonly plan: AnyPlan;
  /** For the journal. */
  readonly fileName: string;
  /** How the sheet was understood, for the next one with the same headers. */
  readonly remember: readonly RememberedSheet[];
  /** Called with the share written so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type ImportError =
  /** The plan has no installment and no cheque at all. */
  | { readonly reason: 'nothing-to-import' }
  /** Every row was already there. */
  | { readonly reason: 'nothing-new'; readonly knownRows: number }
  | { readonly reason: 'not-written'; readonly cause: StoreFailure };

/** What was added, as the preview told it. */
export type ImportedRows =
  | { readonly kind: 'notebook'; readonly newSales: number; readonly totals: ImportTotals }
  | { readonly kind: 'cheques'; readonly totals: ChequeTotals };

export type ImportOutcome = ImportedRows & {
  readonly importId: string;
  /** The journal line that undoing takes back. */
  readonly seq: number;
  readonly newCustomers: number;
  readonly knownRows: number;
  readonly changedRows: number;
};

const remember = async ({ db }: UseCaseContext, sheets: readonly RememberedSheet[]): Promise<void> => {
  const before = (await readSetting(db, 'importMappings')) ?? {};
  const added = Object.fromEntries(sheets.map((sheet) => [sheet.fingerprint, sheet]));
  await writeSetting(db, 'importMappings', { ...before, ...added });
};

/** What a sheet adds, ready to be written. */
interface Prepared {
  readonly records: ImportRecords;
  readonly rows: ImportedRows;
  /** What the sheet adds to what is owed. */
  readonly cents: Cents;
  /** For the journal: what undoing needs to know. */
  readonly detail?: unknown;
}

type Matched<Kind extends MatchedSheet['kind']> = Extract<MatchedSheet, { readonly kind: Kind }>;

const prepareNotebook = async (
  { db }: UseCaseContext,
  { match }: Matched<'notebook'>,
  making: Making,
): Promise<Prepared> => {
  const { fresh } = match;
  const newSales = match.sales.filter((sale) => sale === undefined).length;
  const downPayments = fresh.sales.filter((sale, index) => !match.sales[index] && sale.downPaymentCents > 0);
  const numbers = {
    sale: await nextNumber(db, 'sale', newSales),
    payment: await nextNumber(db, 'payment', fresh.payments.length + downPayments.length),
    taken: await takenNumbers(db, match.sales),
  };
  const records = makeImportRecords(match, numbers, making);
  const grown = new Set(records.grownSales.map(({ id }) => id));
  const grownSales = match.sales.flatMap((sale) =>
    sale && grown.has(sale.id) ? [{ id: sale.id, installmentCount: sale.installmentCount }] : [],
  );
  return {
    records,
    rows: { kind: 'notebook', newSales: records.sales.length, totals: fresh.totals },
    cents: fresh.totals.openCents,
    detail: { grownSales },
  };
};

const prepareCheques = ({ match }: Matched<'cheques'>, making: Making): Prepared => {
  const { totals } = match.fresh;
  return {
    records: makeChequeRecords(match, making),
    rows: { kind: 'cheques', totals },
    cents: totals.waiting.cents + totals.unpaid.cents,
  };
};

/**
 * One transaction: all of the sheet or nothing. Rows of an earlier import are recognised and left alone, so the same
 * file twice adds nothing, and mended rows join the customers and sales that are there.
 */
const importPlan = (
  context: UseCaseContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome, ImportError>> =>
  transact(
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
      'cheques',
      'journal',
      'settings',
    ],
    async (context): Promise<Result<ImportOutcome, ImportError>> => {
      const { db, clock } = context;
      const matched = await matchSheet(db, request.plan, clock.today());
      const knownRows = matched.match.knownRows.length;
      const changedRows = matched.match.changedRows.length;
      if (freshCount(matched) === 0)
        return knownRows + changedRows === 0
          ? err({ reason: 'nothing-to-import' })
          : err({ reason: 'nothing-new', knownRows: knownRows + changedRows });

      const importId = clock.newId();
      const making = { clock, importId, createdAt: clock.now() };
      const { records, rows, cents, detail } =
        matched.kind === 'cheques'
          ? prepareCheques(matched, making)
          : await prepareNotebook(context, matched, making);
      const progress = progressOf(rowCount(records), request.onProgress ?? (() => undefined));
      await writeRecords(context, records, progress);
      await writeSummaries(context, records);
      await remember(context, request.remember);
      const seq = await writeJournal(context, {
        kind: 'import',
        refId: importId,
        cents,
        label: request.fileName.slice(0, 400),
        detail,
      });
      return ok({ ...rows, importId, seq, newCustomers: records.customers.length, knownRows, changedRows });
    },
  );

/** Adds a planned sheet to the shop. Whatever goes wrong, the shop is as it was. */
export const importSheet = async (
  context: UseCaseContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome, ImportError>> => {
  needsOwner(context, 'import');
  try {
    return await importPlan(context, request);
  } catch (error) {
    return err({ reason: 'not-written', cause: storeFailure(error) });
  }
};
