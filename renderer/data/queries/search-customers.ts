import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { matchesWords, searchTerms } from '@shared/domain/search-query';
import { NAME_MARK, nameToken, searchWords } from '@shared/domain/search-tokens';

export const SEARCH_LIMIT = 50;

/** Rows read for one word and sifted by the others, before it pays to compare keys of two words instead. */
const FEW = 250;
/** Keys compared for one word. More than so many customers with one beginning are more than anyone reads. */
const MANY = 6_000;

const range = (db: Database, beginning: string) => db.customers.where('tokens').startsWith(beginning);

/** A customer with two words of the same beginning comes twice from the index. */
const distinct = (customers: readonly Customer[]): Customer[] => [
  ...new Map(customers.map((customer) => [customer.id, customer])).values(),
];

/** Customers whose whole name begins so, in order of name. */
const byNameBeginning = (db: Database, words: readonly string[], limit: number): Promise<Customer[]> =>
  range(db, NAME_MARK + words.join(' '))
    .limit(limit)
    .toArray();

/** Customers whose first name begins with the first word and who match the others. */
const byFirstName = async (db: Database, words: readonly string[]): Promise<Customer[]> =>
  (await byNameBeginning(db, words.slice(0, 1), FEW)).filter(({ tokens }) => matchesWords(tokens, words));

/** Customers that match all words, found by the longest, which is most often the rarest. */
const byEveryWord = async (db: Database, words: readonly string[], limit: number): Promise<Customer[]> => {
  const [longest = '', second, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (second === undefined)
    return distinct(
      await range(db, longest)
        .limit(limit * 2)
        .toArray(),
    );
  const few = await range(db, longest).limit(FEW).toArray();
  if (few.length < FEW) return distinct(few).filter(({ tokens }) => matchesWords(tokens, words));
  const [keys, otherKeys] = await Promise.all([
    range(db, longest).limit(MANY).primaryKeys(),
    range(db, second).limit(MANY).primaryKeys(),
  ]);
  const first = new Set(keys);
  const both = [...new Set(otherKeys.filter((id) => first.has(id)))];
  const found = await db.customers.bulkGet(both.slice(0, others.length > 0 ? FEW : limit * 2));
  return found.filter(
    (customer): customer is Customer => customer !== undefined && matchesWords(customer.tokens, others),
  );
};

/** Lower comes first. */
const rank = (customer: Customer, typed: readonly string[]): number => {
  const whole = typed.join(' ');
  const name = nameToken(customer.name).slice(NAME_MARK.length);
  const names = name.split(' ');
  const first = typed[0] ?? '';
  if (name === whole || customer.document?.toLowerCase() === typed.join('')) return 0;
  if (names[0] === first) return name.startsWith(whole) ? 1 : 2;
  if (searchWords(customer.nickname ?? '')[0] === first) return 2;
  if (names[0]?.startsWith(first)) return 3;
  return customer.tokens.includes(first) ? 4 : 5;
};

const ranked = (customers: readonly Customer[], words: readonly string[], limit: number): Customer[] =>
  distinct(customers)
    .map((customer) => ({ customer, rank: rank(customer, words), name: nameToken(customer.name) }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, limit)
    .map(({ customer }) => customer);

const searchWordsOf = async (db: Database, words: readonly string[], limit: number): Promise<Customer[]> => {
  const named = await byNameBeginning(db, words, limit);
  if (named.length >= limit) return ranked(named, words, limit);
  const firstNamed = words.length > 1 ? await byFirstName(db, words) : [];
  if (firstNamed.length >= limit) return ranked([...named, ...firstNamed], words, limit);
  return ranked([...named, ...firstNamed, ...(await byEveryWord(db, words, limit))], words, limit);
};

/**
 * Customers found by what was typed: every word begins a word of the name or nickname, the document or a phone.
 * Accents and punctuation do not matter; merged records are not found. The best come first, `limit` at most.
 */
export const searchCustomers = async (
  db: Database,
  typed: string,
  limit = SEARCH_LIMIT,
): Promise<Customer[]> => {
  const terms = searchTerms(typed.slice(0, 200));
  if (terms.length === 0) return [];
  const found = await searchWordsOf(
    db,
    terms.map(({ joined }) => joined),
    limit,
  );
  const apart = terms.flatMap(({ parts }) => parts);
  return found.length > 0 || apart.length === terms.length ? found : searchWordsOf(db, apart, limit);
};
