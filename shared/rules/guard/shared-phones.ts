import type { Customer } from '../../domain/customer';
import { phoneKey } from '../../identity/phone-ninth-digit';

type Holder = Pick<Customer, 'id' | 'phones' | 'mergedIntoId'>;

/** A customer's own numbers by their `phoneKey`: a workplace or another person's number makes nobody a sharer. */
const ownKeys = ({ phones, mergedIntoId }: Holder): Set<string> =>
  new Set(
    mergedIntoId === undefined
      ? phones.filter(({ kind }) => kind === undefined).map(({ digits }) => phoneKey(digits))
      : [],
  );

/** Who has the number on file as their own, by `phoneKey`; only numbers that more than one customer has. */
export const sharedPhones = (customers: readonly Holder[]): ReadonlyMap<string, readonly string[]> => {
  const holders = new Map<string, string[]>();
  for (const customer of customers) {
    for (const key of ownKeys(customer)) {
      const ids = holders.get(key);
      if (ids) ids.push(customer.id);
      else holders.set(key, [customer.id]);
    }
  }
  return new Map([...holders].filter(([, ids]) => ids.length > 1));
};

/** The other customers who have any of the numbers on file as their own; `shared` comes from `sharedPhones`. */
export const othersOnPhones = (
  customerId: string,
  digits: readonly string[],
  shared: ReadonlyMap<string, readonly string[]>,
): string[] => [
  ...new Set(
    digits.flatMap((number) => shared.get(phoneKey(number)) ?? []).filter((id) => id !== customerId),
  ),
];
