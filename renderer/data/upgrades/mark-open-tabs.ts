import { type Summary, withTab } from '@shared/domain/summary';
import type { TabEntry } from '@shared/domain/tab';
import type { Transaction } from 'dexie';

/**
 * To version 2: purchases on a tab that no closing took are marked open, so that they are found by an index, and
 * their sum stands in the customer's summary.
 */
export const markOpenTabs = async (transaction: Transaction): Promise<void> => {
  const entries = transaction.table<TabEntry>('tabs');
  await entries.toCollection().modify((entry) => {
    if (!entry.closingId) entry.openOf = entry.customerId;
  });
  const open = await entries.where('openOf').above('').toArray();
  const owners = new Set(open.map(({ customerId }) => customerId));
  await transaction
    .table<Summary>('summaries')
    .where('customerId')
    .anyOf([...owners])
    .modify((summary, change) => {
      change.value = withTab(
        summary,
        open.filter(({ customerId }) => customerId === summary.customerId),
      );
    });
};
