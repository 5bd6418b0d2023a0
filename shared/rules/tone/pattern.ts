import { type Gate, gatedPatterns, isOpen, type WordStarts } from './gate';
import { VOCABULARY, WORD } from './vocabulary';

/**
 * How the catalogues write what they look for, in folded text (no accents, lower case):
 * - a space is any blank, comma or dash between two words; ` ?` is the same or nothing;
 * - `stem~` is the stem with any ending: `process~` is "processar", "processo";
 * - ` .. ` is up to three words between, ` ... ` up to seven, never past the end of a sentence;
 * - `<name>` is a group of the vocabulary;
 * - everything else is a regular expression.
 * Words and the signs between them have no character in common, so that no text takes long. Blanks are only those
 * that folding leaves.
 */
const BETWEEN = '[\\x20\\n,;:"\'*_~()/-]';
const GAP = `${BETWEEN}{1,6}`;

const between = (most: number): string => `${GAP}(?:${WORD}${GAP}){0,${most}}`;

const withVocabulary = (pattern: string): string =>
  pattern.replace(/<([a-z]+)>/g, (whole, name: string) => {
    const words = VOCABULARY[name];
    return words === undefined ? whole : `(?:${withVocabulary(words)})`;
  });

const patternSource = (pattern: string): string =>
  withVocabulary(pattern)
    .replaceAll('~', '[a-z]*')
    .replaceAll(' ... ', between(7))
    .replaceAll(' .. ', between(3))
    .replaceAll(' ?', `${BETWEEN}{0,6}`)
    .replaceAll(' ', GAP);

/** One expression for several patterns, each as whole words. */
export const wordsPattern = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${patterns.map(patternSource).join('|')})(?![a-z0-9])`, 'g');

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Finds in a text with these beginnings of words what the patterns say, from left to right and apart. */
export type Matcher = (text: string, starts: WordStarts) => Match[];

const nextMatch = (expression: RegExp, text: string, from: number): Match | null => {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
};

const leftmost = (text: string, expressions: readonly RegExp[]): Match[] => {
  const next = expressions.map((expression) => nextMatch(expression, text, 0));
  const matches: Match[] = [];
  for (;;) {
    let first: Match | null = null;
    for (const match of next)
      if (match !== null && (first === null || match.start < first.start)) first = match;
    if (first === null) return matches;
    matches.push(first);
    const { end } = first;
    expressions.forEach((expression, index) => {
      const match = next[index] ?? null;
      if (match !== null && match.start < end) next[index] = nextMatch(expression, text, end);
    });
  }
};

/**
 * The same findings as with `wordsPattern`, but each alternative is made into an expression only when a text first
 * has the words it needs: most messages are polite, and to make all of them would hold up the window.
 */
export const lazyMatcher = (patterns: readonly string[]): Matcher => {
  let alternatives: { readonly pattern: string; readonly gate: Gate; made: RegExp | null }[] | null = null;
  return (text, starts) => {
    alternatives ??= patterns.flatMap(gatedPatterns).map((one) => ({ ...one, made: null }));
    const open = alternatives.filter(({ gate }) => isOpen(gate, starts));
    return leftmost(
      text,
      open.map((one) => {
        one.made ??= wordsPattern([one.pattern]);
        return one.made;
      }),
    );
  };
};
