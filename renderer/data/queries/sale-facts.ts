import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { isGivenBeyondPaid, type SaleFacts } from '@shared/domain/goods-return';

/** A sale with its installments and every entry of the customer's account; undefined when there is none. */
export const readSaleFacts = async (db: Database, saleId: string): Promise<SaleFacts | undefined> => {
  const sale = await db.sales.get(saleId);
  if (!sale) return undefined;
  const [installments, payments] = await Promise.all([
    db.installments.where('originId').equals(saleId).toArray(),
    db.payments.where('customerId').equals(sale.customerId).toArray(),
  ]);
  return { sale, installments: installments.sort((a, b) => a.number - b.number), payments };
};

/** True when a sale of these installments gave back, with returned goods, more than is paid for them now. */
export const givesBeyondPaid = async (db: Database, installmentIds: readonly string[]): Promise<boolean> => {
  const installments = await db.installments.bulkGet([...installmentIds]);
  const saleIds = new Set(installments.flatMap((one) => (one?.originKind === 'sale' ? one.originId : [])));
  for (const saleId of saleIds) {
    const returns = db.payments.where('originId').equals(saleId);
    const hasReturn = (await returns.filter(({ kind }) => kind === 'return').count()) > 0;
    const facts = hasReturn ? await readSaleFacts(db, saleId) : undefined;
    if (facts && isGivenBeyondPaid(facts)) return true;
  }
  return false;
};

export interface SaleFile extends SaleFacts {
  readonly customer: Customer;
}

/** A sale and whose it is, or null when it is not there any more. */
export const saleFile = async (db: Database, saleId: string): Promise<SaleFile | null> => {
  const facts = await readSaleFacts(db, saleId);
  const customer = facts && (await db.customers.get(facts.sale.customerId));
  return facts && customer ? { ...facts, customer } : null;
};
