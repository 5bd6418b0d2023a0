import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { emptySummary, type Summary } from '@shared/domain/summary';

/** What a talk about terms starts from. */
export interface NegotiationFacts {
  readonly customer: Customer;
  readonly summary: Summary;
  /** Open installments, oldest due day first. */
  readonly open: readonly Installment[];
}

/** Null when there is no such customer; of a merged record, the facts of the one that was kept. */
export const negotiationFacts = async (
  db: Database,
  customerId: string,
): Promise<NegotiationFacts | null> => {
  const customer = await db.customers.get(customerId);
  if (!customer) return null;
  if (customer.mergedIntoId) return negotiationFacts(db, customer.mergedIntoId);
  const [summary, open] = await Promise.all([
    db.summaries.get(customerId),
    db.installments
      .where('[customerId+open+dueDay]')
      .between([customerId, 1, ''], [customerId, 1, '\uffff'])
      .toArray(),
  ]);
  return { customer, summary: summary ?? emptySummary(customerId), open };
};
