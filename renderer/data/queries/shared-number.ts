import type { Database } from '@renderer/data/database';
import { endOfNumber } from '@shared/domain/search-tokens';
import { othersOnPhones, sharedPhones } from '@shared/rules/guard/shared-phones';

/** The other customers with one of these numbers (digits with country code) on file as their own. */
export const othersOnNumbers = async (
  db: Database,
  customerId: string,
  numbers: readonly string[],
): Promise<string[]> => {
  if (numbers.length === 0) return [];
  const found = await db.customers.where('tokens').anyOf(numbers.map(endOfNumber)).distinct().toArray();
  return othersOnPhones(customerId, numbers, sharedPhones(found));
};
