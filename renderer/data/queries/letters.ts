import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { openInstallmentsOf } from './open-account';

/** What has to be known of a customer before a letter. */
export interface LetterAccount {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Oldest first, without those taken back. */
  readonly contacts: readonly Contact[];
}

export interface LetterRequest {
  readonly today: CivilDay;
  /** From the summary alone: whether a letter may be due. */
  readonly mayBeDue: (summary: Summary) => boolean;
  /** Customers chosen by hand, whatever their summary says. */
  readonly chosen: readonly string[];
}

const byAge = (contacts: readonly Contact[]): Contact[] =>
  contacts.filter(({ cancelledOn }) => cancelledOn === undefined).sort((a, b) => a.at - b.at);

/** Those who may be due a letter and those chosen, in one transaction. Reads no installment. */
export const readLetterAccounts = (
  db: Database,
  { today, mayBeDue, chosen }: LetterRequest,
): Promise<LetterAccount[]> =>
  db.transaction('r', [db.summaries, db.customers, db.contacts], async () => {
    const overdue = await db.summaries.where('oldestDueDay').below(today).toArray();
    const due = overdue.filter(mayBeDue).map(({ customerId }) => customerId);
    const ids = [...new Set([...chosen, ...due])];
    const [summaries, customers, contacts] = await Promise.all([
      db.summaries.bulkGet(ids),
      db.customers.bulkGet(ids),
      db.contacts.where('customerId').anyOf(ids).toArray(),
    ]);
    const contactsOf = new Map<string, Contact[]>(ids.map((id) => [id, []]));
    for (const contact of contacts) contactsOf.get(contact.customerId)?.push(contact);
    return ids.flatMap((id, index) => {
      const [summary, customer] = [summaries[index], customers[index]];
      return summary && customer ? [{ customer, summary, contacts: byAge(contactsOf.get(id) ?? []) }] : [];
    });
  });

/** The open installments of these customers, each one's oldest first. */
export const readOpenOf = (
  db: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Installment[]>> =>
  db.transaction('r', db.installments, async () => {
    const open = await Promise.all(customerIds.map((id) => openInstallmentsOf(db, id)));
    return new Map(customerIds.map((id, index) => [id, open[index] ?? []]));
  });
