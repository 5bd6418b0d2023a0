import type { Agreement } from '../domain/agreement/agreement';
import type { Cheque } from '../domain/cheque/cheque';
import type { Customer } from '../domain/customer';
import type { Installment } from '../domain/installment';
import type { Payment } from '../domain/payment';
import type { TabEntry } from '../domain/tab';
import type { BackupTable } from './tables';

/** A reference to a row that comes later in the file: what is needed, and the line that needs it. */
type Needed = Map<string, { readonly line: number; readonly table: BackupTable }>;

export interface BrokenLink {
  readonly line: number;
  readonly table: BackupTable;
}

/** Checks that what rows point to is in the file. Holds ids only. */
export class LinkCheck {
  private readonly known = {
    customers: new Set<string>(),
    sales: new Set<string>(),
    installments: new Set<string>(),
    payments: new Set<string>(),
    agreements: new Set<string>(),
    closings: new Set<string>(),
    cheques: new Set<string>(),
  };
  private readonly needed: Record<'customers' | 'payments' | 'agreements' | 'closings' | 'cheques', Needed> =
    {
      customers: new Map(),
      payments: new Map(),
      agreements: new Map(),
      closings: new Map(),
      cheques: new Map(),
    };

  /** False when the row points to something that cannot be in the file any more. `row` has passed its schema. */
  add(table: BackupTable, row: unknown, line: number): boolean {
    switch (table) {
      case 'settings':
      case 'drawerClosings':
      case 'journal':
        return true;
      case 'customers':
        return this.customer(row as Customer, line);
      case 'installments':
        return this.installment(row as Installment, line);
      case 'payments':
        return this.payment(row as Payment, line);
      case 'agreements':
        return this.agreement(row as Agreement);
      case 'cheques':
        return this.cheque(row as Cheque);
      default:
        return this.owned(table, row as { id: string; customerId: string; closingId?: string }, line);
    }
  }

  /** The first reference to a later row that never came. */
  finish(): BrokenLink | null {
    for (const table of ['customers', 'payments', 'agreements', 'closings', 'cheques'] as const) {
      for (const [id, link] of this.needed[table]) {
        if (!this.known[table].has(id)) return link;
      }
    }
    return null;
  }

  private customer({ id, mergedIntoId }: Customer, line: number): boolean {
    this.known.customers.add(id);
    if (mergedIntoId) this.needed.customers.set(mergedIntoId, { line, table: 'customers' });
    return true;
  }

  private installment(row: Installment, line: number): boolean {
    const link = { line, table: 'installments' } as const;
    this.known.installments.add(row.id);
    if (row.coveredBy) this.needed.agreements.set(row.coveredBy, link);
    if (row.originKind === 'agreement') this.needed.agreements.set(row.originId, link);
    if (row.originKind === 'tab') this.needed.closings.set(row.originId, link);
    if (row.originKind === 'cheque') this.needed.cheques.set(row.originId, link);
    const hasOrigin = row.originKind !== 'sale' || this.known.sales.has(row.originId);
    return hasOrigin && this.known.customers.has(row.customerId);
  }

  private payment(row: Payment, line: number): boolean {
    const link = { line, table: 'payments' } as const;
    this.known.payments.add(row.id);
    if (row.chequeId) this.needed.cheques.set(row.chequeId, link);
    if (row.reversesId) this.needed.payments.set(row.reversesId, link);
    if (row.carriesId) this.needed.payments.set(row.carriesId, link);
    if (row.originId && !this.known.sales.has(row.originId)) this.needed.agreements.set(row.originId, link);
    return (
      this.known.customers.has(row.customerId) &&
      row.installmentIds.every((id) => this.known.installments.has(id)) &&
      row.allocations.every((allocation) => this.known.installments.has(allocation.installmentId))
    );
  }

  private cheque({ id, customerId, installmentIds, saleId }: Cheque): boolean {
    this.known.cheques.add(id);
    return (
      this.known.customers.has(customerId) &&
      installmentIds.every((installmentId) => this.known.installments.has(installmentId)) &&
      (saleId === undefined || this.known.sales.has(saleId))
    );
  }

  private agreement({ id, customerId, covered, tabClosingId, cancelledOn }: Agreement): boolean {
    this.known.agreements.add(id);
    if (tabClosingId !== undefined && !this.known.closings.has(tabClosingId)) return false;
    return (
      this.known.customers.has(customerId) &&
      // What was taken back may outlive an import that was.
      (cancelledOn !== undefined ||
        covered.every(({ installmentId }) => this.known.installments.has(installmentId)))
    );
  }

  private owned(
    table: BackupTable,
    row: { id: string; customerId: string } & Partial<TabEntry>,
    line: number,
  ): boolean {
    if (table === 'sales') this.known.sales.add(row.id);
    if (table === 'tabClosings') this.known.closings.add(row.id);
    if (row.closingId) this.needed.closings.set(row.closingId, { line, table });
    return this.known.customers.has(row.customerId);
  }
}
