/** Up to three words of the same clause. */
const GAP = '(?: (?![.,?](?: |$))[^ ]+){0,3}?';

/**
 * Phrases as tables write them: folded words with single spaces, `..` for up to three words between, and what
 * regular expressions offer. They match whole words only.
 */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![^ ])(?:${phrases.map((phrase) => phrase.replaceAll(' .. ', `${GAP} `)).join('|')})(?![^ ])`,
    'g',
  );

/** One of several wordings; each argument may hold more than one, apart by `|`. */
export const oneOf = (...wordings: readonly string[]): string => `(?:${wordings.join('|')})`;

/** A long phrase, written part by part. */
export const phrase = (...parts: readonly string[]): string => parts.join('');

/** A part of a reading's text; `end` is exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export const partsLike = (pattern: RegExp, text: string): Part[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlap = (a: Part, b: Part): boolean => a.start < b.end && b.start < a.end;

/** Whether a sign of the reading stands alone here: the comma of "150,00" ends nothing. */
const isStop = (text: string, at: number, signs: string): boolean =>
  signs.includes(text.charAt(at)) && (at === 0 || text[at - 1] === ' ') && (text[at + 1] ?? ' ') === ' ';

const around = (part: Part, text: string, signs: string): Part => {
  let { start, end } = part;
  while (start > 0 && !isStop(text, start - 1, signs)) start -= 1;
  while (end < text.length && !isStop(text, end, signs)) end += 1;
  return { start, end };
};

/** The clause (between stops of any kind) in which a part stands. */
export const clauseAround = (part: Part, text: string): Part => around(part, text, '.,?');

/** The sentence in which a part stands, without the sign that ends it. */
export const sentenceAround = (part: Part, text: string): Part => around(part, text, '.?');

export const endsInQuestion = (part: Part, text: string): boolean =>
  text[sentenceAround(part, text).end] === '?';
