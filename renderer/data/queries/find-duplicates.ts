import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { type Comparable, compareCustomers, type DuplicateMatch, nameWords } from '@shared/domain/duplicates';
import { nameToken } from '@shared/domain/search-tokens';

export interface FoundDuplicate extends DuplicateMatch {
  readonly customer: Customer;
}

/** Customers read for the words of a name; beyond that the word is too common to tell anything. */
const FEW = 200;
const MOST_SHOWN = 5;

/** Customers that share a rare enough word of the name. */
const byRareWords = async (db: Database, name: string): Promise<Customer[]> => {
  const words = [...new Set(nameWords(name))];
  const counted = await Promise.all(
    words.map(async (word) => ({ word, count: await db.customers.where('tokens').equals(word).count() })),
  );
  let room = FEW;
  const chosen: string[] = [];
  for (const { word, count } of counted.sort((a, b) => a.count - b.count)) {
    if (count > room) break;
    room -= count;
    chosen.push(word);
  }
  return db.customers.where('tokens').anyOf(chosen).toArray();
};

const isToldApart = (details: Looked, customer: Customer): boolean =>
  details.distinctFrom?.includes(customer.id) === true ||
  (details.id !== undefined && customer.distinctFrom?.includes(details.id) === true);

type Looked = Comparable & Partial<Pick<Customer, 'id' | 'distinctFrom'>>;

/** Customers who may be the same person, the likely first. Candidates come from the indexes, not from a scan. */
export const findDuplicates = async (db: Database, details: Looked): Promise<FoundDuplicate[]> => {
  const exact = [nameToken(details.name), ...details.phones.map(({ digits }) => digits)];
  const candidates = await Promise.all([
    details.document ? db.customers.where('document').equals(details.document).toArray() : [],
    db.customers.where('tokens').anyOf(exact).limit(FEW).toArray(),
    byRareWords(db, details.name),
  ]);
  const byId = new Map(candidates.flat().map((customer) => [customer.id, customer]));
  return [...byId.values()]
    .flatMap((customer) => {
      if (customer.id === details.id || customer.mergedIntoId || isToldApart(details, customer)) return [];
      const match = compareCustomers(details, customer);
      return match ? [{ customer, ...match }] : [];
    })
    .sort((a, b) => Number(b.likely) - Number(a.likely) || b.reasons.length - a.reasons.length)
    .slice(0, MOST_SHOWN);
};
