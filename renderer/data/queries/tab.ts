import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { emptySummary, type Summary } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import type { Cents } from '@shared/money/cents';
import { searchCustomerRows } from './customers';

/** Purchases that wait for a closing, in the order of their days. */
export const openTabOf = async (db: Database, customerId: string): Promise<TabEntry[]> => {
  const entries = await db.tabs.where('openOf').equals(customerId).toArray();
  return entries.sort(
    (a, b) => a.day.localeCompare(b.day) || a.createdAt - b.createdAt || a.id.localeCompare(b.id),
  );
};

/** A customer with what is on the open tab. */
export interface TabRow {
  readonly customer: Customer;
  readonly tabCents: Cents;
  readonly entryCount: number;
  /** Absent while nothing is on the tab. */
  readonly oldestDay?: CivilDay;
}

const rowOf = (customer: Customer, entries: readonly TabEntry[]): TabRow => ({
  customer,
  tabCents: entries.reduce((sum, { cents }) => sum + cents, 0),
  entryCount: entries.length,
  oldestDay: entries.reduce<CivilDay | undefined>(
    (oldest, { day }) => (oldest === undefined || day < oldest ? day : oldest),
    undefined,
  ),
});

const byOwner = (entries: readonly TabEntry[]): ReadonlyMap<string, readonly TabEntry[]> => {
  const found = new Map<string, TabEntry[]>();
  for (const entry of entries) {
    const own = found.get(entry.customerId);
    if (own) own.push(entry);
    else found.set(entry.customerId, [entry]);
  }
  return found;
};

/** Every open tab. What was closed before is not read: its purchases are not in the index. */
export const openTabs = (db: Database): Promise<TabRow[]> =>
  readWithin(db, [db.tabs, db.customers], async (db) => {
    const owners = byOwner(await db.tabs.where('openOf').above('').toArray());
    const customers = await db.customers.bulkGet([...owners.keys()]);
    return customers.flatMap((customer) =>
      customer ? [rowOf(customer, owners.get(customer.id) ?? [])] : [],
    );
  });

/** Customers found by what was typed, with their open tabs, the best match first. */
export const searchTabRows = async (db: Database, typed: string): Promise<TabRow[]> => {
  const customers = (await searchCustomerRows(db, typed)).map(({ customer }) => customer);
  const ids = customers.map(({ id }) => id);
  const owners = byOwner(await db.tabs.where('openOf').anyOf(ids).toArray());
  return customers.map((customer) => rowOf(customer, owners.get(customer.id) ?? []));
};

/** One customer's tab: what is on it, and what its closings became. */
export interface TabAccount {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Purchases that wait for a closing, newest first. */
  readonly entries: readonly TabEntry[];
  /** The newest closing that stands. */
  readonly lastClosing?: TabClosing;
  readonly open: readonly Installment[];
}

/** Null when there is no such customer; of a merged record, the tab of the one that was kept. */
export const tabAccount = (db: Database, customerId: string): Promise<TabAccount | null> =>
  readWithin(db, [db.tabs, db.tabClosings, db.customers, db.summaries, db.installments], async (db) => {
    let customer = await db.customers.get(customerId);
    while (customer?.mergedIntoId) customer = await db.customers.get(customer.mergedIntoId);
    if (!customer) return null;
    const { id } = customer;
    const [summary, entries, closings, open] = await Promise.all([
      db.summaries.get(id),
      db.tabs.where('openOf').equals(id).toArray(),
      db.tabClosings.where('customerId').equals(id).toArray(),
      db.installments.where('[customerId+open+dueDay]').between([id, 1, ''], [id, 1, '\uffff']).toArray(),
    ]);
    const [lastClosing] = closings
      .filter(({ cancelledOn }) => cancelledOn === undefined)
      .sort((a, b) => b.createdAt - a.createdAt);
    return {
      customer,
      summary: summary ?? emptySummary(id),
      entries: entries.sort(
        (a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt || b.id.localeCompare(a.id),
      ),
      ...(lastClosing && { lastClosing }),
      open,
    };
  });

export interface ClosingRecords {
  readonly closing: TabClosing;
  readonly customer: Customer;
  readonly tabs: readonly TabEntry[];
  readonly installments: readonly Installment[];
}

/** What the statement of a closing is made from; null when there is no such closing. */
export const closingRecords = (db: Database, closingId: string): Promise<ClosingRecords | null> =>
  readWithin(db, [db.tabs, db.tabClosings, db.customers, db.installments], async (db) => {
    const closing = await db.tabClosings.get(closingId);
    const customer = closing && (await db.customers.get(closing.customerId));
    if (!closing || !customer) return null;
    const [tabs, own, open] = await Promise.all([
      db.tabs.where('closingId').equals(closingId).toArray(),
      db.installments.where('originId').equals(closingId).toArray(),
      db.installments
        .where('[customerId+open+dueDay]')
        .between([customer.id, 1, ''], [customer.id, 1, '\uffff'])
        .toArray(),
    ]);
    const others = open.filter(({ originId }) => originId !== closingId);
    return { closing, customer, tabs, installments: [...own, ...others] };
  });
