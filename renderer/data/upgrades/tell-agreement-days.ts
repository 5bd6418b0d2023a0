import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Installment } from '@shared/domain/installment';
import { type Summary, withAgreementDue } from '@shared/domain/summary';
import type { Transaction } from 'dexie';

/** To version 5: the summaries of who has an agreement tell the due day of each open installment of it. */
export const tellAgreementDays = async (transaction: Pick<Transaction, 'table'>): Promise<void> => {
  const agreements: Agreement[] = await transaction.table('agreements').toArray();
  const summaries = transaction.table<Summary>('summaries');
  for (const id of new Set(agreements.map(({ customerId }) => customerId))) {
    const summary = await summaries.get(id);
    if (!summary) continue;
    const open: Installment[] = await transaction
      .table('installments')
      .where('[customerId+open+dueDay]')
      .between([id, 1, ''], [id, 1, '\uffff'])
      .toArray();
    await summaries.put(withAgreementDue(summary, open));
  }
};
