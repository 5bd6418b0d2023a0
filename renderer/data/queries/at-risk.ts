import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import type { Cents } from '@shared/money/cents';

/** The credit limits of these customers, in cents, where there is one. */
export const readLimits = async (
  db: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Cents>> => {
  const customers = await db.customers.bulkGet([...customerIds]);
  return new Map(
    customers.flatMap((customer) =>
      customer?.limitCents === undefined ? [] : [[customer.id, customer.limitCents] as const],
    ),
  );
};

/** Customers by id; unknown ids are left out. */
export const readCustomers = async (
  db: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Customer>> => {
  const customers = await db.customers.bulkGet([...customerIds]);
  return new Map(customers.flatMap((customer) => (customer ? [[customer.id, customer] as const] : [])));
};
