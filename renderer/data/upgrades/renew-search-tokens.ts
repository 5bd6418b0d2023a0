import type { Customer } from '@shared/domain/customer';
import { withNewTokens } from '@shared/domain/search-tokens';
import type { Transaction } from 'dexie';

/** To version 2: customers are found by pairs of words too. */
export const renewSearchTokens = async (transaction: Transaction): Promise<void> => {
  await transaction
    .table<Customer>('customers')
    .toCollection()
    .modify((customer) => {
      customer.tokens = withNewTokens(customer).tokens;
    });
};
