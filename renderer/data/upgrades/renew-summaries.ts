import { historyOf, type Tables } from '@renderer/data/queries/customer-history';
import type { Customer } from '@shared/domain/customer';
import { summarise } from '@shared/domain/summarise';
import { emptySummary, type Summary } from '@shared/domain/summary';

/**
 * Works every customer's summary out anew from the whole history, inside the caller's transaction. To version 3: how
 * late the last installments were paid, and promises with what came in for them.
 */
export const renewSummaries = async (store: Tables, { cheques = true } = {}): Promise<void> => {
  const summaries = store.table<Summary>('summaries');
  for (const { id, mergedIntoId } of await store.table<Customer>('customers').toArray())
    await summaries.put(
      mergedIntoId
        ? emptySummary(id)
        : summarise(id, { ...(await historyOf(store, id)), ...(!cheques && { cheques: [] }) }),
    );
};
