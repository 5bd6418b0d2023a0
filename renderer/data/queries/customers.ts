import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type Customer, isRetired } from '@shared/domain/customer';
import { NAME_MARK, nameToken } from '@shared/domain/search-tokens';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { type DayLimits, dayLimits, isPastDue } from '@shared/rules/dues';
import { readTerms } from '../settings';
import { openSummaries } from './open-summaries';
import { searchCustomers } from './search-customers';

export type CustomerFilter = 'all' | 'open' | 'late';
export type CustomerSort = 'name' | 'balance' | 'oldest';

export interface CustomerRow {
  readonly customer: Customer;
  readonly summary: Summary;
}

export interface CustomerPage {
  readonly rows: readonly CustomerRow[];
  /** How many there are in all under this filter. */
  readonly total: number;
}

export interface CustomerCounts {
  readonly all: number;
  readonly open: number;
  readonly late: number;
}

/** True when something of it was due before today, a due day on a Sunday or holiday counting from the next. */
export const isLate = ({ oldestDueDay }: Summary, limits: DayLimits): boolean =>
  oldestDueDay !== undefined && isPastDue(oldestDueDay, limits);

const limitsOf = async (db: Database, today: CivilDay): Promise<DayLimits> =>
  dayLimits(today, (await readTerms(db)).holidays);

/** In order of name, accents and case aside; merged and anonymised records have no such token. */
const everyone = (db: Database) => db.customers.where('tokens').startsWith(NAME_MARK);

const withSummaries = async (db: Database, customers: readonly Customer[]): Promise<CustomerRow[]> => {
  const summaries = await db.summaries.bulkGet(customers.map(({ id }) => id));
  return customers.map((customer, index) => ({
    customer,
    summary: summaries[index] ?? emptySummary(customer.id),
  }));
};

const compareNames = (a: CustomerRow, b: CustomerRow): number => {
  const [left, right] = [nameToken(a.customer.name), nameToken(b.customer.name)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const SORTS: Record<CustomerSort, (a: CustomerRow, b: CustomerRow) => number> = {
  name: compareNames,
  balance: (a, b) => b.summary.openCents - a.summary.openCents || compareNames(a, b),
  oldest: (a, b) =>
    (a.summary.oldestDueDay ?? '9').localeCompare(b.summary.oldestDueDay ?? '9') || compareNames(a, b),
};

/** How many customers each filter shows. */
export const customerCounts = async (db: Database, today: CivilDay): Promise<CustomerCounts> => {
  const [all, open, limits] = await Promise.all([
    everyone(db).count(),
    openSummaries(db),
    limitsOf(db, today),
  ]);
  return { all, open: open.length, late: open.filter((summary) => isLate(summary, limits)).length };
};

const openRows = async (db: Database, filter: CustomerFilter, today: CivilDay): Promise<CustomerRow[]> => {
  const [all, limits] = await Promise.all([openSummaries(db), limitsOf(db, today)]);
  const summaries = all.filter((summary) => filter !== 'late' || isLate(summary, limits));
  const customers = await db.customers.bulkGet(summaries.map(({ customerId }) => customerId));
  return summaries.flatMap((summary, index) => {
    const customer = customers[index];
    return customer && !isRetired(customer) ? [{ customer, summary }] : [];
  });
};

export interface CustomersRequest {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
  readonly today: CivilDay;
  /** Rows of the page, counted from the first. */
  readonly limit: number;
}

/**
 * The list of customers. Without a balance to sort by, it reads as many as the page shows; those with a balance
 * are few beside the history, so they are read whole and sorted.
 */
export const listCustomers = async (db: Database, request: CustomersRequest): Promise<CustomerPage> => {
  const { filter, sort, today, limit } = request;
  if (filter === 'all' && sort === 'name') {
    const [total, customers] = await Promise.all([everyone(db).count(), everyone(db).limit(limit).toArray()]);
    return { total, rows: await withSummaries(db, customers) };
  }
  const open = (await openRows(db, filter, today)).sort(SORTS[sort]);
  if (filter !== 'all') return { total: open.length, rows: open.slice(0, limit) };
  const total = await everyone(db).count();
  const shown = new Set(open.map(({ customer }) => customer.id));
  const named = open.length >= limit ? [] : await everyone(db).limit(limit).toArray();
  const rest = named.filter(({ id }) => !shown.has(id));
  return { total, rows: [...open, ...(await withSummaries(db, rest))].slice(0, limit) };
};

/** Customers found by what was typed, with their accounts, the best match first. */
export const searchCustomerRows = async (db: Database, typed: string): Promise<CustomerRow[]> =>
  withSummaries(db, await searchCustomers(db, typed));
