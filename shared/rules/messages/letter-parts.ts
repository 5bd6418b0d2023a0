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

/** The parts of a letter's text; without a mark for the amounts, all of it stands before them. */
export const letterParts = ({ subject = '', text }: Pick<Draft, 'subject' | 'text'>): LetterParts => {
  const [first = '', ...others] = text.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  const greets = ENDS_A_SALUTATION.test(first) && others.length > 0;
  const body = greets ? others : [first, ...others];
  const mark = body.indexOf(AMOUNTS_MARK);
  return {
    subject,
    salutation: greets ? first : '',
    paragraphs: mark === -1 ? body : body.slice(0, mark),
    nextSteps: mark === -1 ? [] : body.slice(mark + 1),
  };
};
