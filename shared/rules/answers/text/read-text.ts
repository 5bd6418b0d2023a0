import type { Span } from '../understanding';
import { blanked, notSaid } from './chat-lines';
import { meantBy } from './chat-words';
import { type Folded, foldWithPositions } from './fold';
import { withoutSlip } from './key-words';

/**
 * A text as the lexicons read it: folded words, each meant word written out, with single spaces between them; "."
 * ends a sentence, "?" a question, "," a clause. Positions lead back to the text as it was pasted.
 */
export interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** More than a paste of 5,000 characters is not read to the end: the answer stands near the beginning. */
const LONGEST_READ = 10_000;

const TOKEN =
  /r\$|\d+(?:[.,/:-]\d+)*(?:(?:[ao]|x|h|hs|hrs|h\d{2}|k)(?![a-z]))?%?|[a-z]+|[.!?;\n…]+|[,:()–—]|-(?=\s)|%/g;

const writtenAs = (token: string): string => {
  if (/^[a-z]/.test(token)) return token === 'r$' ? token : withoutSlip(meantBy(token));
  if (/^\d/.test(token) || token === '%') return token;
  if (token.includes('?')) return '?';
  return /[.!;\n…]/.test(token) ? '.' : ',';
};

const isStop = (written: string): boolean => written === '.' || written === ',' || written === '?';

const readFolded = (folded: Folded): Reading => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (written: string, start: number, end: number) => {
    for (let index = 0; index < written.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
    text += written;
  };
  for (const match of folded.text.matchAll(TOKEN)) {
    const written = writtenAs(match[0]);
    const last = text.slice(-1);
    if (written === '' || (isStop(written) && (isStop(last) || text === ''))) continue;
    const start = folded.starts[match.index] as number;
    const end = folded.ends[match.index + match[0].length - 1] as number;
    if (text !== '') add(' ', ends.at(-1) as number, ends.at(-1) as number);
    add(written, start, end);
  }
  return { text, starts, ends };
};

/** Reads what the customer said in a pasted text. `shopName` tells the shop's own lines of a conversation. */
export const readText = (pasted: string, shopName?: string): Reading => {
  const text = pasted.slice(0, LONGEST_READ);
  return readFolded(foldWithPositions(blanked(text, notSaid(text, shopName))));
};

/** Where in the pasted text a part of the reading stands. */
export const spanOf = (reading: Reading, start: number, end: number): Span => ({
  start: reading.starts[start] as number,
  end: reading.ends[end - 1] as number,
});
