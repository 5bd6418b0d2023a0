import type { Database } from '@renderer/data/database';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import {
  type CustomerRecords,
  type OwnedRows,
  type OwnedTable,
  ownedTables,
} from '@shared/domain/integrity/records';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Summary } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';

const BATCH = 250;
/** Sorts after every id. */
const LAST = '\uffff';

type Lists = { readonly [Table in OwnedTable]: OwnedRows[Table][] };

/** All records of the customers whose ids lie in one range, also those whose customer is missing. */
export interface RecordsOfMany extends Lists {
  readonly customers: Customer[];
  readonly summaries: Summary[];
}

interface Gathered extends Lists {
  readonly customerId: string;
  customer?: Customer;
  summary?: Summary;
}

const empty = (): Lists => ({
  sales: [],
  installments: [],
  payments: [],
  tabs: [],
  tabClosings: [],
  cheques: [],
  contacts: [],
  legalSteps: [],
  agreements: [],
  proposals: [],
});

/** The records of a batch, one customer at a time. */
export const groupByCustomer = (batch: RecordsOfMany): CustomerRecords[] => {
  const found = new Map<string, Gathered>();
  const of = (customerId: string): Gathered => {
    const known = found.get(customerId) ?? { customerId, ...empty() };
    found.set(customerId, known);
    return known;
  };
  for (const customer of batch.customers) of(customer.id).customer = customer;
  for (const summary of batch.summaries) of(summary.customerId).summary = summary;
  for (const table of ownedTables) {
    for (const row of batch[table]) (of(row.customerId)[table] as (typeof row)[]).push(row);
  }
  return [...found.values()];
};

/**
 * Hands over the whole shop a range of customers at a time, so that never everything is held at once. Every row
 * is seen exactly once: the ranges leave no gap between them. Runs inside the caller's transaction.
 */
export const recordsByCustomer = async (
  db: Database,
  visit: (batch: RecordsOfMany) => void,
): Promise<void> => {
  const ids = await db.customers.orderBy('id').primaryKeys();
  for (let at = 0; at === 0 || at < ids.length; at += BATCH) {
    const from = at === 0 ? '' : (ids[at] ?? '');
    const next = ids[at + BATCH];
    const [to, withLast] = next === undefined ? [LAST, true] : [next, false];
    const within = <T>(table: { where(index: string): { between: Between<T> } }, index = 'customerId') =>
      table.where(index).between(from, to, true, withLast).toArray();
    visit({
      customers: await within<Customer>(db.customers, 'id'),
      summaries: await within<Summary>(db.summaries),
      sales: await within<Sale>(db.sales),
      installments: await db.installments
        .where('[customerId+open+dueDay]')
        // Whatever a damaged row says of being open: an empty list sorts after all else.
        .between([from], withLast ? [to, []] : [to], true, withLast)
        .toArray(),
      payments: await within<Payment>(db.payments),
      tabs: await within<TabEntry>(db.tabs),
      tabClosings: await within<TabClosing>(db.tabClosings),
      cheques: await within<Cheque>(db.cheques),
      contacts: await within<Contact>(db.contacts),
      legalSteps: await within<LegalStep>(db.legalSteps),
      agreements: await within<Agreement>(db.agreements),
      proposals: await within<SavedProposal>(db.proposals),
    });
  }
};

type Between<T> = (
  lower: string,
  upper: string,
  includeLower: boolean,
  includeUpper: boolean,
) => { toArray(): Promise<T[]> };
