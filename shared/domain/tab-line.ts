import { singleSpaces } from '../identity/text';
import type { Cents } from '../money/cents';
import { parseMoney } from '../money/parse';
import { err, ok, type Result } from '../result';

/** Longest description of a purchase, as the record keeps it. */
export const TAB_DESCRIPTION_MAX = 300;
/** What a purchase is called when only its amount was typed. */
export const TAB_DESCRIPTION = 'Compra';

/** A purchase as typed on one line. */
export interface TabLine {
  readonly description: string;
  readonly cents: Cents;
}

export type TabLineError =
  | 'empty'
  /** No amount at the beginning or the end of the line. */
  | 'amount-missing'
  /** More than one number may be the amount. */
  | 'amount-unclear'
  | 'amount-malformed'
  | 'amount-negative'
  | 'amount-not-positive'
  | 'amount-too-large'
  | 'description-too-long';

/** Begins as an amount does; whether it is a sound one, `parseMoney` tells. */
const NUMBER = /^[-+]?(R\$)?[-+]?[.,]?\d[\d.,]*$/i;
/** Written as money: with a comma, a dot or R$. A bare 2 may also be how many. */
const isMoney = (word: string): boolean => /[.,]|R\$/i.test(word);
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Dashes and colons between the description and its amount. */
const AROUND = /^[\s\-–—:;,=.]+|[\s\-–—:;,=]+$/g;

/**
 * Which word is the amount: the one number at an end of the line; of two, the one written as money, or else the
 * last ("2 pães 8"). A bare number at an end beside one written as money elsewhere is not clear.
 */
const amountAt = (words: readonly string[]): Result<number, TabLineError> => {
  const last = words.length - 1;
  const ends = [...new Set([0, last])].filter((index) => NUMBER.test(words[index] ?? ''));
  if (ends.length === 0) return err('amount-missing');
  const priced = ends.filter((index) => isMoney(words[index] ?? ''));
  const [only] = priced;
  if (priced.length === 1 && only !== undefined) return ok(only);
  const isElsewhere = words.some((word) => NUMBER.test(word) && isMoney(word));
  return priced.length > 1 || isElsewhere ? err('amount-unclear') : ok(ends.at(-1) ?? last);
};

const amountErrors = {
  empty: 'amount-missing',
  malformed: 'amount-malformed',
  negative: 'amount-negative',
  'too-large': 'amount-too-large',
} as const;

/**
 * What a person types for a purchase on the tab: "pão 8,50", "8,50 pão", "R$ 8,50" or "8,50" alone. What could be
 * read in two ways is an error, never a guess.
 */
export const parseTabLine = (text: string): Result<TabLine, TabLineError> => {
  const typed = singleSpaces(text.normalize('NFC'));
  if (typed === '') return err('empty');
  const words = typed.replace(/R\$ (?=[-+]?\d)/gi, 'R$').split(' ');
  const at = amountAt(words);
  if (!at.ok) return at;
  const amount = parseMoney(words[at.value] ?? '');
  if (!amount.ok) return err(amountErrors[amount.error]);
  if (amount.value === 0) return err('amount-not-positive');
  const rest = words.filter((_, index) => index !== at.value).join(' ');
  const description = rest.replace(AROUND, '');
  // Numbers alone beside the amount are a number broken in two ("1 234,56"), not something that was bought.
  if (description !== '' && !hasLetter(description)) return err('amount-unclear');
  if (description.length > TAB_DESCRIPTION_MAX) return err('description-too-long');
  return ok({ description: description || TAB_DESCRIPTION, cents: amount.value });
};
