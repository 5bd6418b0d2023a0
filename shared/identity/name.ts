import { singleSpaces, withoutAccents } from './text';

/** The longest name the app keeps, in characters. */
export const MAX_NAME_LENGTH = 200;

const LINKING = new Set(['de', 'da', 'do', 'das', 'dos', 'e', 'del', 'di', 'du', "d'"]);
const KEPT_UPPER = new Set(['me', 'epp', 'mei', 'sa', 's/a', 's.a.', 'eireli', 'ii', 'iii', 'iv']);
const TITLES = new Set(['dona', 'd.', 'seu', 'sr', 'sr.', 'sra', 'sra.', 'dr', 'dr.', 'dra', 'dra.']);
/** A code such as 9322-YCTQO is no word. */
const HAS_DIGIT = /\d/;
const COMPANY = /\b(ltda|eireli|epp|mei|me|s\/a|s\.a|cia)\.?$/i;

/** For comparison only: lower case, no accents, single spaces. "JOÃO  da Silva" equals "Joao da silva". */
export const comparableName = (name: string): string =>
  // By way of capitals: ẞ is made ß by the one, and ß is made SS by the other.
  singleSpaces(withoutAccents(name)).toLowerCase().toUpperCase().toLowerCase();

/** A letter whose capital is two, as ß, stays: shown once more, the second would be made small again. */
const capital = (letter: string): string => {
  const large = letter.toUpperCase();
  return [...large].length === 1 ? large : letter;
};

const capitalise = (word: string): string =>
  word.replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + capital(letter));

const displayWord = (word: string, index: number): string => {
  if (HAS_DIGIT.test(word)) return word.toUpperCase();
  if (index > 0 && LINKING.has(word)) return word;
  return index > 0 && KEPT_UPPER.has(word) ? word.toUpperCase() : capitalise(word);
};

/** "LUCIANA D'ÁVILA DOS SANTOS" as "Luciana D'Ávila dos Santos". A name already in mixed case is left alone. */
export const displayName = (name: string): string => {
  const clean = singleSpaces(name);
  const lower = clean.toLowerCase();
  if (clean !== lower && clean !== clean.toUpperCase()) return clean;
  return lower.split(' ').map(displayWord).join(' ');
};

export const isCompanyName = (name: string): boolean => COMPANY.test(singleSpaces(name));

/** "Dona Lúcia Prado" as "Lúcia Prado"; a title alone stays. */
export const withoutTitle = (name: string): string => {
  const [first = '', ...others] = singleSpaces(name).split(' ');
  return others.length > 0 && TITLES.has(first.toLowerCase()) ? others.join(' ') : singleSpaces(name);
};

/** How a message greets: "Maria", "Dona Lúcia", or the whole name of a company. */
export const firstName = (name: string): string => {
  const shown = displayName(name);
  if (isCompanyName(shown)) return shown;
  const [first = '', second] = shown.split(' ');
  return second !== undefined && TITLES.has(first.toLowerCase()) ? `${first} ${second}` : first;
};
