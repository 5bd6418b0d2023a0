import type { Meaning } from './meanings';

const LONGEST_QUOTE = 40;

/** A cell inside a sentence: between quotes, clipped, on one line. */
export const quoted = (cell: string): string => {
  const line = cell.replace(/\s+/g, ' ');
  const characters = [...line];
  return `“${characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line}”`;
};

/** The column at fault, and what is said of it. */
export type Sentence = readonly [Meaning, (cell: string, other: string) => string];
