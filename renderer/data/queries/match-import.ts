import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Sale } from '@shared/domain/sale';
import { nameToken } from '@shared/domain/search-tokens';
import { comparableName } from '@shared/identity/name';
import { saleNameKey } from '@shared/import/import-key';
import { keepInstallments } from '@shared/import/keep-installments';
import type { ImportPlan, PlannedCustomer } from '@shared/import/plan-types';

/** A plan of any kind beside what the store already holds. */
export interface MatchedRows {
  /** For each customer of what is new, the stored record it belongs to, if any. */
  readonly customers: readonly (Customer | undefined)[];
  /** Rows that an earlier import already brought. */
  readonly knownRows: readonly number[];
  /** Rows whose installment or cheque is already there with another amount or day. They are left as they are. */
  readonly changedRows: readonly number[];
}

/** A notebook beside what the store already holds. */
export interface MatchedImport extends MatchedRows {
  /** Only what is not there yet. */
  readonly fresh: ImportPlan;
  /** For each sale of `fresh`, the stored record it belongs to, if any. */
  readonly sales: readonly (Sale | undefined)[];
}

const storedKeys = async (db: Database, plan: ImportPlan): Promise<ReadonlySet<string>> => {
  const keys = plan.installments.map(({ importKey }) => importKey);
  const found = await db.installments.where('importKey').anyOf(keys).keys();
  return new Set(found.map(String));
};

/** The record a merged one was merged into, however often. */
const standing = async (db: Database, customer: Customer): Promise<Customer | undefined> => {
  let current: Customer | undefined = customer;
  while (current?.mergedIntoId) current = await db.customers.get(current.mergedIntoId);
  return current;
};

const byDocument = async (
  db: Database,
  planned: readonly PlannedCustomer[],
): Promise<ReadonlyMap<string, Customer>> => {
  const documents = planned.flatMap(({ document }) => document ?? []);
  const found = new Map<string, Customer>();
  for (const holder of await db.customers.where('document').anyOf(documents).toArray()) {
    const customer = await standing(db, holder);
    if (holder.document && customer) found.set(holder.document, customer);
  }
  return found;
};

const byName = async (
  db: Database,
  planned: readonly PlannedCustomer[],
): Promise<ReadonlyMap<string, readonly Customer[]>> => {
  const tokens = planned.flatMap(({ document, name }) => (document ? [] : [nameToken(name)]));
  const found = new Map<string, Customer[]>();
  const customers = await db.customers.where('tokens').anyOf(tokens).distinct().toArray();
  for (const customer of customers) {
    const name = comparableName(customer.name);
    found.set(name, [...(found.get(name) ?? []), customer]);
  }
  return found;
};

/** Of several persons with one name, the row without document belongs to the one without document, if one. */
const onlyOne = (namesakes: readonly Customer[]): Customer | undefined => {
  if (namesakes.length === 1) return namesakes[0];
  const [first, ...others] = namesakes.filter(({ document }) => document === undefined);
  return others.length === 0 ? first : undefined;
};

/** For each customer of a plan, the stored record of the same person, if any. */
export const matchCustomers = async (
  db: Database,
  planned: readonly PlannedCustomer[],
): Promise<(Customer | undefined)[]> => {
  const documents = await byDocument(db, planned);
  const names = await byName(db, planned);
  return planned.map(({ document, comparableName: name }) =>
    document ? documents.get(document) : onlyOne(names.get(name) ?? []),
  );
};

const saleKey = (customerId: string, day: CivilDay, description: string): string =>
  `${customerId}\n${day}\n${saleNameKey(description)}`;

const matchSales = async (
  db: Database,
  plan: ImportPlan,
  customers: readonly (Customer | undefined)[],
): Promise<(Sale | undefined)[]> => {
  const ids = [...new Set(customers.flatMap((customer) => customer?.id ?? []))];
  const stored = await db.sales.where('customerId').anyOf(ids).toArray();
  const bySaleKey = new Map(
    stored
      .filter(({ cancelledOn }) => cancelledOn === undefined)
      .map((sale) => [saleKey(sale.customerId, sale.day, sale.description), sale]),
  );
  return plan.sales.map(({ customer, day, description }) => {
    const id = customers[customer]?.id;
    return id === undefined ? undefined : bySaleKey.get(saleKey(id, day, description));
  });
};

/** The installment numbers taken in each stored sale, by the sale's id. */
export const takenNumbers = async (
  db: Database,
  sales: readonly (Sale | undefined)[],
): Promise<ReadonlyMap<string, Set<number>>> => {
  const ids = sales.flatMap((sale) => sale?.id ?? []);
  const taken = new Map<string, Set<number>>(ids.map((id) => [id, new Set()]));
  for (const { originId, number } of await db.installments.where('originId').anyOf(ids).toArray())
    taken.get(originId)?.add(number);
  return taken;
};

const rowsOf = (plan: ImportPlan, indexes: Iterable<number>): number[] => [
  ...new Set([...indexes].flatMap((index) => plan.installments[index]?.row ?? [])),
];

/** Compares a plan with the store: what is new, whose it is, and what is already there. Writes nothing. */
export const matchImport = async (
  db: Database,
  plan: ImportPlan,
  today: CivilDay,
): Promise<MatchedImport> => {
  const stored = await storedKeys(db, plan);
  const customers = await matchCustomers(db, plan.customers);
  const sales = await matchSales(db, plan, customers);
  const taken = await takenNumbers(db, sales);
  const known = new Set<number>();
  const changed = new Set<number>();
  for (const [index, { importKey, sale, number, numbered }] of plan.installments.entries()) {
    const id = sales[sale]?.id;
    if (stored.has(importKey)) known.add(index);
    else if (numbered && id !== undefined && taken.get(id)?.has(number)) changed.add(index);
  }
  const kept = keepInstallments(plan, (index) => !known.has(index) && !changed.has(index), today);
  return {
    fresh: kept.plan,
    customers: kept.customers.map((index) => customers[index]),
    sales: kept.sales.map((index) => sales[index]),
    knownRows: rowsOf(plan, known),
    changedRows: rowsOf(plan, changed),
  };
};
