import type { Database } from '@renderer/data/database';
import type { Agreement } from '@shared/domain/agreement/agreement';

export interface NamedAgreement {
  readonly agreement: Agreement;
  readonly customerName: string;
}

/** The newest agreements with whom they are, to try something on. */
export const newestAgreements = async (db: Database, most: number): Promise<NamedAgreement[]> => {
  const newest = await db.agreements.orderBy('day').reverse().limit(most).toArray();
  const customers = await db.customers.bulkGet(newest.map(({ customerId }) => customerId));
  return newest.map((agreement, index) => ({ agreement, customerName: customers[index]?.name ?? '' }));
};
