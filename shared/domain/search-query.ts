import { foldText, searchWords } from './search-tokens';

/** One thing that was typed, in the two ways it can be meant. */
export interface SearchTerm {
  /** "(11) 98765-4321" as one number, "12.ABC.345" as one document. */
  readonly joined: string;
  /** The same as words of their own: "98765" and "4321". */
  readonly parts: readonly string[];
}

const HAS_DIGIT = /\d/;
const ONLY_DIGITS = /^\d+$/;
const NOT_WORD = /[^a-z0-9]+/g;

/**
 * What a person typed into a search box. A piece with digits is joined over its punctuation, and pieces of
 * digits alone are joined over spaces, since that is how phones and documents are written.
 */
export const searchTerms = (typed: string): SearchTerm[] => {
  const terms: SearchTerm[] = [];
  let lastIsNumber = false;
  for (const chunk of foldText(typed).trim().split(/\s+/)) {
    const parts = searchWords(chunk);
    if (parts.length === 0) continue;
    if (!HAS_DIGIT.test(chunk)) {
      terms.push(...parts.map((part) => ({ joined: part, parts: [part] })));
      lastIsNumber = false;
      continue;
    }
    const joined = chunk.replace(NOT_WORD, '');
    const isNumber = ONLY_DIGITS.test(joined);
    const last = terms.at(-1);
    if (last && lastIsNumber && isNumber) {
      terms[terms.length - 1] = { joined: last.joined + joined, parts: [...last.parts, ...parts] };
    } else terms.push({ joined, parts });
    lastIsNumber = isNumber;
  }
  return terms;
};

/** True when every word is the beginning of one of the tokens. */
export const matchesWords = (tokens: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => tokens.some((token) => token.startsWith(word)));
