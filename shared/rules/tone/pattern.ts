import { VOCABULARY, WORD } from './vocabulary';

/**
 * How the catalogues write what they look for, in folded text (no accents, lower case):
 * - a space is any blank, comma or dash between two words;
 * - `stem~` is the stem with any ending: `process~` is "processar", "processo";
 * - ` .. ` is up to three words between, ` ... ` up to seven, never past the end of a sentence;
 * - `<name>` is a group of the vocabulary;
 * - everything else is a regular expression.
 * Words and the signs between them have no character in common, so that no text takes long. Blanks are only those
 * that folding leaves.
 */
const GAP = '[\\x20\\n,;:"\'*_~()/-]{1,6}';

const between = (most: number): string => `${GAP}(?:${WORD}${GAP}){0,${most}}`;

const withVocabulary = (pattern: string): string =>
  pattern.replace(/<([a-z]+)>/g, (whole, name: string) => {
    const words = VOCABULARY[name];
    return words === undefined ? whole : `(?:${withVocabulary(words)})`;
  });

export const patternSource = (pattern: string): string =>
  withVocabulary(pattern)
    .replaceAll('~', '[a-z]*')
    .replaceAll(' ... ', between(7))
    .replaceAll(' .. ', between(3))
    .replaceAll(' ', GAP);

/** One expression for several patterns, each as whole words. */
export const wordsPattern = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${patterns.map(patternSource).join('|')})(?![a-z0-9])`, 'g');
