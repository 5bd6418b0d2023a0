import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { emptySummary, type Summary } from '@shared/domain/summary';

/** What selling to, receiving from or coming to terms with a customer starts from. */
export interface OpenAccount {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Open installments, oldest due day first. */
  readonly open: readonly Installment[];
  /** The cheques that some of them wait for. */
  readonly awaited: readonly Cheque[];
}

/** Open installments of a customer, oldest due day first. */
export const openInstallmentsOf = (db: Database, customerId: string): Promise<Installment[]> =>
  db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 1, ''], [customerId, 1, '\uffff'])
    .toArray();

/** The cheques whose money these wait for. */
export const awaitedCheques = async (db: Database, open: readonly Installment[]): Promise<Cheque[]> => {
  const ids = [...new Set(open.flatMap(({ awaiting = [] }) => awaiting))];
  return ids.length === 0 ? [] : (await db.cheques.bulkGet(ids)).flatMap((cheque) => cheque ?? []);
};

/** Null when there is no such customer; of a merged record, the account of the one that was kept. */
export const openAccount = async (db: Database, customerId: string): Promise<OpenAccount | null> => {
  const customer = await db.customers.get(customerId);
  if (!customer) return null;
  if (customer.mergedIntoId) return openAccount(db, customer.mergedIntoId);
  const [summary, open] = await Promise.all([
    db.summaries.get(customerId),
    openInstallmentsOf(db, customerId),
  ]);
  return {
    customer,
    summary: summary ?? emptySummary(customerId),
    open,
    awaited: await awaitedCheques(db, open),
  };
};
