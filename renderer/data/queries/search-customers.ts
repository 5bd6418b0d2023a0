import type { Database } from '@renderer/data/database';
import type { Customer } from '@shared/domain/customer';
import { matchesWords, searchTerms } from '@shared/domain/search-query';
import {
  LINKING_WORDS,
  NAME_MARK,
  nameToken,
  PAIR_LETTERS,
  pairToken,
  searchWords,
} from '@shared/domain/search-tokens';

export const SEARCH_LIMIT = 50;

/**
 * Rows read for one word and sifted by the others. At 20,000 customers a row costs some 15 µs, and a key that is
 * read or merely counted 5 µs (docs/benchmark.md), so that this is less than half a frame.
 */
const FEW = 500;

const range = (db: Database, beginning: string) => db.customers.where('tokens').startsWith(beginning);

/** A customer with two words of the same beginning comes twice from the index. */
const distinct = (customers: readonly Customer[]): Customer[] => [
  ...new Map(customers.map((customer) => [customer.id, customer])).values(),
];

const matching = (customers: readonly (Customer | undefined)[], words: readonly string[]): Customer[] =>
  customers.filter(
    (customer): customer is Customer => customer !== undefined && matchesWords(customer.tokens, words),
  );

/** Customers whose whole name begins so, in order of name. */
const byNameBeginning = (db: Database, words: readonly string[], limit: number): Promise<Customer[]> =>
  range(db, NAME_MARK + words.join(' '))
    .limit(limit)
    .toArray();

/** Customers with all words, from the keys of each word in turn. */
const byCommonKeys = async (
  db: Database,
  words: readonly string[],
  rarestFirst: readonly string[],
  limit: number,
): Promise<Customer[]> => {
  const [rarest = '', ...others] = rarestFirst;
  let ids = [...new Set(await range(db, rarest).primaryKeys())];
  for (const word of others) {
    if (ids.length <= FEW) break;
    const also = new Set(await range(db, word).primaryKeys());
    ids = ids.filter((id) => also.has(id));
  }
  const most = words.length > 2 ? FEW : limit;
  return matching(await db.customers.bulkGet(ids.slice(0, Math.max(most, limit))), words);
};

const HAS_DIGIT = /\d/;

/** Customers with the first two of the telling words, in either order, among the pairs of their names. */
const byPairs = async (
  db: Database,
  [first = '', second = '']: readonly string[],
  words: readonly string[],
): Promise<Customer[]> => {
  if (second === '' || HAS_DIGIT.test(first + second)) return [];
  const pairs = [
    [first, second],
    [second, first],
  ].filter(([before = '']) => before.length >= PAIR_LETTERS);
  const found = await Promise.all(
    pairs.map(([before = '', after = '']) => range(db, pairToken(before, after)).limit(FEW).toArray()),
  );
  return matching(found.flat(), words);
};

/**
 * Two words of a name are looked for as a pair, which few have. Otherwise a first name is most often rarer than a
 * surname, and the longest word rarer than the others; then its customers are few enough to be read. Short words next
 * to a common one leave more than anyone reads; long ones are looked for by their keys.
 */
const bySeveralWords = async (db: Database, words: readonly string[], limit: number): Promise<Customer[]> => {
  const telling = words.filter((word) => !LINKING_WORDS.has(word));
  const [first = '', ...others] = telling.length > 1 ? telling : words;
  const rarestFirst = [first, ...others].sort((a, b) => b.length - a.length);
  let found = await byNameBeginning(db, words, limit);
  if (found.length >= limit) return found;
  const paired = await byPairs(db, telling, words);
  if (paired.length > 0) return distinct([...found, ...paired]);
  for (const beginning of new Set([first, NAME_MARK + first, rarestFirst[0] ?? first])) {
    const some = await range(db, beginning).limit(FEW).toArray();
    found = distinct([...found, ...matching(some, words)]);
    const isAll = some.length < FEW && !beginning.startsWith(NAME_MARK);
    if (isAll || (found.length >= limit && beginning !== first)) return found;
  }
  return distinct([...found, ...(await byCommonKeys(db, words, rarestFirst, limit))]);
};

const byOneWord = async (db: Database, word: string, limit: number): Promise<Customer[]> => {
  const named = await byNameBeginning(db, [word], limit);
  if (named.length >= limit) return named;
  const others = await range(db, word)
    .limit(limit * 2)
    .toArray();
  return [...named, ...others];
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
  const [only = ''] = words;
  const found = words.length === 1 ? byOneWord(db, only, limit) : bySeveralWords(db, words, limit);
  return ranked(await found, words, limit);
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
