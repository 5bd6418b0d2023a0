import type { Database } from '@renderer/data/database';
import type { CustomerRecords } from '@shared/domain/integrity/records';
import { ownedData } from './customer-data';

/** Everything that carries one customer's id, as it is stored. Inside the caller's transaction where it has one. */
export const recordsOf = async (db: Database, customerId: string): Promise<CustomerRecords> => {
  const [customer, summary] = await Promise.all([db.customers.get(customerId), db.summaries.get(customerId)]);
  return {
    ...(await ownedData(db, [customerId])),
    customerId,
    ...(customer && { customer }),
    ...(summary && { summary }),
  };
};
