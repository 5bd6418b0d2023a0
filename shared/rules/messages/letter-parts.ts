import type { Draft } from './draft';
import { AMOUNTS_MARK } from './variables';

/** A letter as the paper wants it: around the table of installments and amounts. */
export interface LetterParts {
  readonly subject: string;
  readonly salutation: string;
  /** Before the amounts. */
  readonly paragraphs: readonly string[];
  /** After them. */
  readonly nextSteps: readonly string[];
}

const ENDS_A_SALUTATION = /[,:!]$/;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The parts of a letter's text; without a mark for the amounts, all of it stands before them. */
export const letterParts = ({ subject = '', text }: Pick<Draft, 'subject' | 'text'>): LetterParts => {
  const [before = '', ...after] = text.split(AMOUNTS_MARK);
  const [first = '', ...others] = paragraphsOf(before);
  const greets = ENDS_A_SALUTATION.test(first);
  return {
    subject,
    salutation: greets ? first : '',
    paragraphs: greets ? others : first === '' ? [] : [first, ...others],
    nextSteps: paragraphsOf(after.join('')),
  };
};
