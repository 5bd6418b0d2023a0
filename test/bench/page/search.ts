import { searchCustomerRows } from '@renderer/data/queries/customers';
import type { Customer } from '@shared/domain/customer';
import { Random } from '@shared/sample-shop/random';
import { db } from './context';
import { timed } from './timed';

/** What a person has in the field after each key, when looking for this customer in one of the usual ways. */
const keystrokes = (customer: Customer, random: Random): string[] => {
  const [first = '', ...rest] = customer.name.toLowerCase().split(' ');
  const last = rest.at(-1) ?? '';
  const phone = customer.phones[0]?.digits ?? '';
  const written = random.pick([
    first,
    `${first} ${last.slice(0, 4)}`,
    `${first} ${last}`,
    last,
    phone.slice(-4),
    phone.slice(2),
    (customer.document ?? '').slice(0, 6),
    customer.nickname?.toLowerCase() ?? `${first.slice(0, 3)} ${last.slice(0, 3)}`,
  ]);
  return Array.from({ length: written.length }, (_, index) => written.slice(0, index + 1));
};

/** All that is typed to find so many customers, chosen by the seed from the whole shop. */
export const searchTexts = async (howManyCustomers: number, seed: number): Promise<string[]> => {
  const random = new Random(seed);
  const ids = await db.customers.toCollection().primaryKeys();
  const chosen = Array.from({ length: howManyCustomers }, () => ids[random.int(0, ids.length - 1)] ?? '');
  const customers = await db.customers.bulkGet(chosen);
  return customers.flatMap((customer) => (customer ? keystrokes(customer, random) : []));
};

/** Milliseconds from each text to the rows the list shows for it. */
export const search = async (texts: readonly string[]): Promise<number[]> => {
  const times: number[] = [];
  for (const text of texts) times.push((await timed(() => searchCustomerRows(db, text))).milliseconds);
  return times;
};
