import { type Agreement, defaultBreakRule } from '@shared/domain/agreement/agreement';
import type { Transaction } from 'dexie';

/** To version 5: an agreement has events, and says when it may be broken. What was printed before said the same. */
export const giveAgreementsEvents = async (transaction: Pick<Transaction, 'table'>): Promise<void> => {
  await transaction
    .table<Agreement>('agreements')
    .toCollection()
    .modify((agreement) => {
      agreement.events = [];
      agreement.breakRule = defaultBreakRule;
    });
};
