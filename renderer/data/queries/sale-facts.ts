import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import { isGivenBeyondPaid, isOfDownPayment, type SaleFacts } from '@shared/domain/goods-return';
import type { Installment } from '@shared/domain/installment';
import { awaitedCheques } from './open-account';

/**
 * The installments of a sale or an agreement in their order, after what a cheque is owed as that was given as the
 * down payment of the sale.
 */
export const ownInstallments = async (
  db: Database,
  { id, customerId }: { readonly id: string; readonly customerId: string },
): Promise<Installment[]> => {
  const cheques = await db.cheques.where('customerId').equals(customerId).toArray();
  const down = cheques.flatMap((cheque) => (cheque.saleId === id ? cheque.id : []));
  const found = await db.installments
    .where('originId')
    .anyOf([id, ...down])
    .toArray();
  return found.sort((a, b) => Number(isOfDownPayment(b)) - Number(isOfDownPayment(a)) || a.number - b.number);
};

/** A sale with its installments and every entry of the customer's account; undefined when there is none. */
export const readSaleFacts = async (db: Database, saleId: string): Promise<SaleFacts | undefined> => {
  const sale = await db.sales.get(saleId);
  if (!sale) return undefined;
  const [installments, payments] = await Promise.all([
    ownInstallments(db, sale),
    db.payments.where('customerId').equals(sale.customerId).toArray(),
  ]);
  return { sale, installments, payments };
};

/** True when a sale of these installments gave back, with returned goods, more than is paid for them now. */
export const givesBeyondPaid = async (db: Database, installmentIds: readonly string[]): Promise<boolean> => {
  const installments = (await db.installments.bulkGet([...installmentIds])).flatMap((one) => one ?? []);
  const originIds = (kind: Installment['originKind']): string[] =>
    installments.flatMap(({ originKind, originId }) => (originKind === kind ? originId : []));
  const cheques = await db.cheques.bulkGet(originIds('cheque'));
  const saleIds = new Set([...originIds('sale'), ...cheques.flatMap((cheque) => cheque?.saleId ?? [])]);
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
  /** The cheques that some of it waits for. */
  readonly awaited: readonly Cheque[];
}

/** A sale and whose it is, or null when it is not there any more. */
export const saleFile = async (db: Database, saleId: string): Promise<SaleFile | null> => {
  const facts = await readSaleFacts(db, saleId);
  const customer = facts && (await db.customers.get(facts.sale.customerId));
  return facts && customer
    ? { ...facts, customer, awaited: await awaitedCheques(db, facts.installments) }
    : null;
};
