import { type Clauses, clausesOf } from '../../tone/clauses';
import { type FoldedText, foldedText, writtenSpan } from '../../tone/folded-text';

/** A clause as the rules read it. */
export interface ClauseWords {
  readonly written: string;
  readonly folded: FoldedText;
  readonly clauses: Clauses;
}

const VARIABLE = /\{[^{}]*\}/g;
/** Their point ends no sentence. */
const ABBREVIATION = /(?<![\p{L}])(arts?|incs?|par|al|reg|cap)\./giu;

/** Who is spoken of is read as it is, another variable as any word; both as long as they are written. */
const readVariable = (found: string): string =>
  /^\{(?:cliente|loja)\}$/.test(found) ? ` ${found.slice(1, -1)} ` : 'x'.repeat(found.length);

/** Nothing moves: every place is that of the text as written. */
export const clauseWords = (written: string): ClauseWords => {
  const read = written.replace(VARIABLE, readVariable).replace(ABBREVIATION, '$1 ');
  const folded = foldedText(read);
  return { written, folded, clauses: clausesOf(folded.text) };
};

/** The sentence around a place of the folded text, with the sign that ends it: in the text as written. */
export const sentenceSpan = (
  { written, folded, clauses }: ClauseWords,
  place: number,
): { readonly start: number; readonly end: number } => {
  const { start, end } = clauses.sentenceAt(place);
  const blanks = /^[\s"']*/.exec(folded.text.slice(start, end))?.[0].length ?? 0;
  const sign = /[.!?]/.test(folded.text.charAt(end)) ? 1 : 0;
  return writtenSpan(written, folded, start + blanks, end + sign);
};
