import type { Customer } from '../domain/customer';
import { type Installment, outstandingCents } from '../domain/installment';
import type { BackupCounts, BackupTotals } from './format';
import { type BackupTable, backupTables } from './tables';

type Counted = Pick<Installment, 'open' | 'principalCents' | 'paidCents'>;

/** Counts rows and adds up money as rows go by, alike when writing and when reading. */
export class Tally {
  readonly counts = Object.fromEntries(backupTables.map((table) => [table, 0])) as BackupCounts;
  readonly totals: BackupTotals = { customers: 0, openCents: 0, principalCents: 0, paidCents: 0 };

  add(table: BackupTable, row: unknown): void {
    this.counts[table] += 1;
    if (table === 'customers' && !(row as Customer).mergedIntoId) this.totals.customers += 1;
    if (table !== 'installments') return;
    const installment = row as Counted;
    // A damaged store can still be copied as it is.
    if (!Number.isSafeInteger(outstandingCents(installment))) return;
    this.totals.principalCents += installment.principalCents;
    this.totals.paidCents += installment.paidCents;
    if (installment.open === 1) this.totals.openCents += outstandingCents(installment);
  }
}
