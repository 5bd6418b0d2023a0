import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { comparableName } from '../identity/name';
import type { Cents } from '../money/cents';
import type { CustomerFacts, RowFacts } from './row-facts';

const KEY_BYTES = 16;

/** How the row itself names its customer, whatever the other rows tell of this person. */
export const ownCustomerKey = (customer: CustomerFacts): string =>
  customer.document ? `doc:${customer.document}` : `name:${customer.comparableName}`;

/** The description as sales are told apart by it. */
export const saleNameKey = (description: string): string => comparableName(description);

/**
 * What a row is recognised by when it comes again. It follows from this row alone, so that neither other rows nor
 * the order of the file change it: customer, sale day, description, number, due day, amount.
 */
export const importKey = (
  facts: RowFacts,
  number: number | undefined,
  dueDay: string,
  cents: Cents,
): string => {
  const parts = [
    ownCustomerKey(facts.customer),
    facts.sale.day,
    saleNameKey(facts.sale.description),
    number ?? 0,
    dueDay,
    cents,
  ];
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n'))).subarray(0, KEY_BYTES));
};
