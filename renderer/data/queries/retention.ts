import type { Database } from '@renderer/data/database';
import { localMoment } from '@renderer/data/local-moment';
import { type CivilDay, termEnd } from '@shared/calendar/civil-day';
import { type Customer, isRetired } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import {
  isOverdueToForget,
  type Retention,
  retentionMonths,
  retentionOf,
} from '@shared/rules/privacy/retention';
import { duplicatesOf, ownedData } from './customer-data';

export interface Forgettable {
  readonly customer: Customer;
  readonly retention: Retention;
}

/** How a customer's records stand today; null for one that is not there, or was anonymised. */
export const customerRetention = async (
  db: Database,
  customerId: string,
  today: CivilDay,
): Promise<Forgettable | null> => {
  const customer = await db.customers.get(customerId);
  if (!customer || isRetired(customer)) return null;
  const duplicates = await duplicatesOf(db, customerId);
  const data = await ownedData(db, [customerId, ...duplicates.map(({ id }) => id)]);
  const retention = retentionOf({ ...data, addedOn: localMoment(customer.createdAt).day }, today);
  return { customer, retention };
};

/** By the summary alone, which costs little: the records of the few that are left are read. */
const mayBeOver = (summary: Summary, today: CivilDay): boolean => {
  const {
    tabCents = 0,
    creditCents = 0,
    awaitingCount = 0,
    lastPaymentDay,
    openCount,
    listedSince,
  } = summary;
  if (tabCents + creditCents + awaitingCount > 0 || listedSince !== undefined) return false;
  // What is open has to prescribe first; each due day is looked at with the records.
  if (openCount > 0 && summary.dueDays.length === 0) return false;
  return lastPaymentDay === undefined || termEnd(lastPaymentDay, retentionMonths.paid) < today;
};

/** Who a list shows at most; the rest come once these are done. */
const MOST = 200;

/** Customers nobody has to keep any more, by name. */
export const forgettable = async (db: Database, today: CivilDay): Promise<Forgettable[]> => {
  const summaries = await db.summaries.filter((summary) => mayBeOver(summary, today)).toArray();
  const customers = await db.customers.bulkGet(summaries.map(({ customerId }) => customerId));
  const found: Forgettable[] = [];
  for (const customer of customers) {
    if (found.length >= MOST) break;
    if (!customer || isRetired(customer)) continue;
    // A record nothing was bought with is young for a year.
    if (termEnd(localMoment(customer.createdAt).day, retentionMonths.unused) >= today) continue;
    const data = await ownedData(db, [customer.id]);
    const retention = retentionOf({ ...data, addedOn: localMoment(customer.createdAt).day }, today);
    if (isOverdueToForget(retention, today)) found.push({ customer, retention });
  }
  return found.sort((a, b) => a.customer.name.localeCompare(b.customer.name, 'pt-BR'));
};
