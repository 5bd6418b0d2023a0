import { summarise } from '@shared/domain/summarise';
import { groupedBy } from '@shared/grouped';
import { recomputeSummary } from './accounts';
import type { ImportRecords } from './import-records';
import type { UseCaseContext } from './use-case';

/** Steps of an import, inside its transaction. */

const CHUNK = 500;

/** Told how many rows more were written. */
type Progress = (rows: number) => void;

export const progressOf = (total: number, report: (share: number) => void): Progress => {
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

const byCustomer = <T extends { readonly customerId: string }>(rows: readonly T[]) =>
  groupedBy(rows, ({ customerId }) => customerId);

/** Writes what an import adds, in chunks so that it can be told how far it is. */
export const writeRecords = async (
  { db }: UseCaseContext,
  records: ImportRecords,
  progress: Progress,
): Promise<void> => {
  await addInChunks(records.customers, (rows) => db.customers.bulkAdd(rows), progress);
  await addInChunks(records.sales, (rows) => db.sales.bulkAdd(rows), progress);
  await db.sales.bulkPut(records.grownSales);
  await addInChunks(records.installments, (rows) => db.installments.bulkAdd(rows), progress);
  await db.installments.bulkPut(records.coveredInstallments);
  await addInChunks(records.payments, (rows) => db.payments.bulkAdd(rows), progress);
  await addInChunks(records.cheques, (rows) => db.cheques.bulkAdd(rows), progress);
};

/** New customers' summaries follow from what is being written; the others' are read again. */
export const writeSummaries = async ({ db }: UseCaseContext, records: ImportRecords): Promise<void> => {
  const installments = byCustomer(records.installments);
  const payments = byCustomer(records.payments);
  const cheques = byCustomer(records.cheques);
  const added = new Set(records.customers.map(({ id }) => id));
  await db.summaries.bulkPut(
    records.customers.map(({ id }) =>
      summarise(id, {
        installments: installments.get(id) ?? [],
        payments: payments.get(id) ?? [],
        contacts: [],
        openTab: [],
        legalSteps: [],
        cheques: cheques.get(id) ?? [],
      }),
    ),
  );
  for (const customerId of new Set([...installments.keys(), ...cheques.keys()]))
    if (!added.has(customerId)) await recomputeSummary(db, customerId);
};

/** How many rows there are to write. */
export const rowCount = ({ customers, sales, installments, payments, cheques }: ImportRecords): number =>
  customers.length + sales.length + installments.length + payments.length + cheques.length;
