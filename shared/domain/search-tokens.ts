import type { Customer, CustomerDetails } from './customer';

/** Lower case without accents: "Açucena D'Ávila" becomes "acucena d'avila". */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words of a text as they are searched: folded, letters and digits only. */
export const searchWords = (text: string): string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The part of a number that is the same with the ninth digit and without: a token of everybody who has it. */
export const endOfNumber = (digits: string): string => digits.slice(-8);

/** Country code, area code and number are each a beginning a person may type; so are the last four digits. */
const phoneTokens = (digits: string): string[] => {
  const national = digits.startsWith('55') && digits.length > 11 ? digits.slice(2) : digits;
  return [digits, national, national.slice(2), endOfNumber(digits), national.slice(-4)];
};

/** What no word begins with: it marks the token that holds the whole name. */
export const NAME_MARK = '^';

/**
 * The whole folded name as one token: "^joao da silva". One range of the same index then gives the customers in
 * order of name, those whose name begins with what was typed, and those with exactly this name.
 */
export const nameToken = (name: string): string => NAME_MARK + searchWords(name).join(' ');

/** Words that link names: they tell nobody apart. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(['da', 'de', 'do', 'das', 'dos', 'e']);

/** Marks a token of two words, as NAME_MARK does the whole name. */
const PAIR_MARK = '+';
/** Letters of the first word that a pair keeps: one typed with as many finds every pair it can begin. */
export const PAIR_LETTERS = 3;
/** Longer names are found by their first words; each more would add as many pairs. */
const PAIRED_WORDS = 8;

/** "+mar silva": one range finds who has a word beginning with "mar" and a later one beginning with "silva". */
export const pairToken = (first: string, second: string): string =>
  `${PAIR_MARK}${first.slice(0, PAIR_LETTERS)} ${second}`;

const pairTokens = (words: readonly string[]): string[] => {
  const telling = words.filter((word) => !LINKING_WORDS.has(word)).slice(0, PAIRED_WORDS);
  return telling.flatMap((first, index) =>
    first.length < PAIR_LETTERS ? [] : telling.slice(index + 1).map((second) => pairToken(first, second)),
  );
};

/** "D'Ávila" is also typed "davila". */
const APOSTROPHES = /['’‘`´]/g;

/** Everything a customer is found by: the name, words of the names and pairs of them, the document, the phones. */
export const searchTokens = (
  customer: Pick<CustomerDetails, 'name' | 'nickname' | 'document' | 'phones'>,
): string[] => {
  const names = `${customer.name} ${customer.nickname ?? ''}`;
  const spellings = [searchWords(names), searchWords(names.replace(APOSTROPHES, ''))];
  const document = customer.document ? [customer.document.toLowerCase()] : [];
  return [
    ...new Set([
      nameToken(customer.name),
      ...spellings.flat(),
      ...spellings.flatMap(pairTokens),
      ...document,
      ...customer.phones.flatMap((phone) => phoneTokens(phone.digits)),
    ]),
  ];
};

/** A customer as an older version stored it, with the tokens of this one; a merged record stays without any. */
export const withNewTokens = (customer: Customer): Customer =>
  customer.tokens.length === 0 ? customer : { ...customer, tokens: searchTokens(customer) };
