import type { Database } from '@renderer/data/database';
import { isGivenBeyondPaid, type SaleFacts } from '@shared/domain/goods-return';

/**
 * A sale with its installments and every entry of the account on them, in the caller's transaction; undefined when
 * there is none.
 */
export const readSaleFacts = async (db: Database, saleId: string): Promise<SaleFacts | undefined> => {
  const sale = await db.sales.get(saleId);
  if (!sale) return undefined;
  const [installments, payments] = await Promise.all([
    db.installments.where('originId').equals(saleId).toArray(),
    db.payments.where('customerId').equals(sale.customerId).toArray(),
  ]);
  return { sale, installments, payments };
};

/** True when a sale of these installments gave back, with returned goods, more than is paid for them now. */
export const givesBeyondPaid = async (db: Database, installmentIds: readonly string[]): Promise<boolean> => {
  const installments = await db.installments.bulkGet([...installmentIds]);
  const saleIds = new Set(installments.flatMap((one) => (one?.originKind === 'sale' ? one.originId : [])));
  for (const saleId of saleIds) {
    const hasReturn = await db.payments
      .where('originId')
      .equals(saleId)
      .filter(({ kind }) => kind === 'return')
      .count();
    const facts = hasReturn > 0 ? await readSaleFacts(db, saleId) : undefined;
    if (facts && isGivenBeyondPaid(facts)) return true;
  }
  return false;
};
