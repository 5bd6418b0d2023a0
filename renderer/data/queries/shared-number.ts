import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { endOfNumber } from '@shared/domain/search-tokens';
import { phoneKey } from '@shared/identity/phone-ninth-digit';
import { ownPhones } from '@shared/rules/channels';
import { othersOnPhones, sharedPhones } from '@shared/rules/guard/shared-phones';

const onNumbers = (db: Database, numbers: readonly string[]): Promise<Customer[]> =>
  db.customers.where('tokens').anyOf(numbers.map(endOfNumber)).distinct().toArray();

/** Who has one of these numbers (digits with country code) on file as their own, by name. */
export const holdersOfNumbers = async (db: Database, numbers: readonly string[]): Promise<Customer[]> => {
  const keys = new Set(numbers.map(phoneKey));
  const found = await onNumbers(db, numbers);
  return found
    .filter(
      (customer) =>
        !customer.mergedIntoId && ownPhones(customer).some(({ digits }) => keys.has(phoneKey(digits))),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'));
};

/** The other customers with one of these numbers (digits with country code) on file as their own. */
export const othersOnNumbers = async (
  db: Database,
  customerId: string,
  numbers: readonly string[],
): Promise<string[]> => {
  if (numbers.length === 0) return [];
  return othersOnPhones(customerId, numbers, sharedPhones(await onNumbers(db, numbers)));
};
