import type { Database } from '@renderer/data/database';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { JournalEntry } from '@shared/domain/journal';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import { emptySummary, type Summary } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';

/** Everything the shop knows of one customer. */
export interface CustomerFile {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Open ones first, by due day. */
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly payments: readonly Payment[];
  readonly tabs: readonly TabEntry[];
  readonly tabClosings: readonly TabClosing[];
  readonly cheques: readonly Cheque[];
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly SavedProposal[];
  /** What the owner decided for an account long overdue. */
  readonly legalSteps: readonly LegalStep[];
  /** Names of other customers whose phone a conversation reached too, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Sales and purchases on the tab that the owner decided to make over a limit or in spite of a delay. */
  readonly decisions: readonly JournalEntry[];
}

/** The journal is found by what a line tells of: decisions are those about one of the sales or of the tab's purchases. */
const decisionsOn = (db: Database, refIds: readonly string[]): Promise<JournalEntry[]> =>
  db.journal
    .where('refId')
    .anyOf([...refIds])
    .filter(({ kind }) => kind === 'credit-decision')
    .toArray();

const namesOf = async (db: Database, ids: readonly string[]): Promise<Map<string, string>> => {
  const found = await db.customers.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((customer) => (customer ? [[customer.id, customer.name]] : [])));
};

/** The file of a customer; of a merged record, the file of the one that was kept. Null when there is none. */
export const customerFile = async (db: Database, customerId: string): Promise<CustomerFile | null> => {
  const customer = await db.customers.get(customerId);
  if (!customer) return null;
  if (customer.mergedIntoId) return customerFile(db, customer.mergedIntoId);
  const [
    summary,
    installments,
    sales,
    payments,
    tabs,
    tabClosings,
    cheques,
    contacts,
    agreements,
    proposals,
    legalSteps,
  ] = await Promise.all([
    db.summaries.get(customerId),
    db.installments
      .where('[customerId+open+dueDay]')
      .between([customerId, 0, ''], [customerId, 1, '\uffff'])
      .toArray(),
    db.sales.where('customerId').equals(customerId).toArray(),
    db.payments.where('customerId').equals(customerId).toArray(),
    db.tabs.where('customerId').equals(customerId).toArray(),
    db.tabClosings.where('customerId').equals(customerId).toArray(),
    db.cheques.where('customerId').equals(customerId).toArray(),
    db.contacts.where('customerId').equals(customerId).toArray(),
    db.agreements.where('customerId').equals(customerId).toArray(),
    db.proposals.where('customerId').equals(customerId).toArray(),
    db.legalSteps.where('customerId').equals(customerId).toArray(),
  ]);
  return {
    customer,
    summary: summary ?? emptySummary(customerId),
    installments: [...installments].sort((a, b) => b.open - a.open || a.dueDay.localeCompare(b.dueDay)),
    sales,
    payments,
    tabs,
    tabClosings,
    cheques,
    contacts,
    agreements,
    proposals,
    legalSteps,
    names: await namesOf(
      db,
      contacts.flatMap(({ sharedWith = [] }) => sharedWith),
    ),
    decisions: await decisionsOn(
      db,
      [...sales, ...tabs].map(({ id }) => id),
    ),
  };
};
