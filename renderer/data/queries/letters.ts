import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import { type Installment, isDue } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { stillToSettle } from './failed-cheques';
import { openInstallmentsOf } from './open-account';
import { summariesDueBy } from './open-summaries';

/** What has to be known of a customer before a letter. */
export interface LetterAccount {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Those that came back or were stopped, and are not made good. */
  readonly unpaidCheques: readonly Cheque[];
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

const byCustomer = <T extends { readonly customerId: string }>(rows: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.customerId);
    if (known) known.push(row);
    else found.set(row.customerId, [row]);
  }
  return found;
};

/** Of those whose summary tells of any. */
const unpaidChequesOf = async (
  db: Database,
  summaries: readonly (Summary | undefined)[],
): Promise<Map<string, Cheque[]>> => {
  const ids = summaries.flatMap((summary) => (summary?.returnedCheques ? summary.customerId : []));
  const cheques = await db.cheques.where('customerId').anyOf(ids).toArray();
  return byCustomer(await stillToSettle(db, cheques));
};

/**
 * Those who may be due a letter and those chosen, in one transaction. Of the installments it reads those alone that
 * cheques which failed cover.
 */
export const readLetterAccounts = (
  db: Database,
  { today, mayBeDue, chosen }: LetterRequest,
): Promise<LetterAccount[]> =>
  readWithin(db, [db.summaries, db.customers, db.contacts, db.cheques, db.installments], async (db) => {
    const overdue = await summariesDueBy(db, addDays(today, -1));
    const due = overdue.filter(mayBeDue).map(({ customerId }) => customerId);
    const ids = [...new Set([...chosen, ...due])];
    const [summaries, customers, contacts] = await Promise.all([
      db.summaries.bulkGet(ids),
      db.customers.bulkGet(ids),
      db.contacts.where('customerId').anyOf(ids).toArray(),
    ]);
    const contactsOf = byCustomer(contacts);
    const chequesOf = await unpaidChequesOf(db, summaries);
    return ids.flatMap((id, index) => {
      const [summary, customer] = [summaries[index], customers[index]];
      if (!summary || !customer) return [];
      const unpaidCheques = chequesOf.get(id) ?? [];
      return [{ customer, summary, unpaidCheques, contacts: byAge(contactsOf.get(id) ?? []) }];
    });
  });

/** What these customers have to pay, each one's oldest first, without what waits for a cheque. */
export const readOpenOf = (
  db: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Installment[]>> =>
  readWithin(db, [db.installments], async (db) => {
    const open = await Promise.all(customerIds.map((id) => openInstallmentsOf(db, id)));
    return new Map(customerIds.map((id, index) => [id, (open[index] ?? []).filter(isDue)]));
  });
