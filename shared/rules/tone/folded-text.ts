/**
 * A text as the rules read it: lower case, without accents or invisible signs, each run of blanks as one, and for
 * every letter the place in the text as written that it came from.
 */
export interface FoldedText {
  readonly text: string;
  /** `at[i]` is where letter i stands in the text as written; one more at the end for its length. */
  readonly at: readonly number[];
}

const INVISIBLE = /[\p{M}\p{Cf}]/u;
const BLANK = /\s/;

/** Letters of other alphabets that look like ours. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    т: 't',
    м: 'm',
    к: 'k',
    в: 'b',
    н: 'h',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    ρ: 'p',
    τ: 't',
    ε: 'e',
    κ: 'k',
    υ: 'u',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '\u2010': '-',
    '\u2011': '-',
  }),
);

/** The plain letters of one sign: "É" is "e", "ﬁ" is "fi", an accent alone is nothing. */
const plain = (sign: string): string =>
  sign < '\u0080'
    ? sign.toLowerCase()
    : [...sign.normalize('NFKD')]
        .filter((part) => !INVISIBLE.test(part))
        .join('')
        .toLowerCase();

const blankAfter = (before: string | undefined, sign: string): string => {
  if (sign !== '\n') return before === ' ' || before === '\n' ? '' : ' ';
  return before === '\n' ? '' : '\n';
};

export const foldedText = (written: string): FoldedText => {
  const letters: string[] = [];
  const at: number[] = [];
  let place = 0;
  for (const sign of written) {
    for (const part of plain(sign)) {
      const letter = LOOKALIKES.get(part) ?? part;
      const kept = BLANK.test(letter) ? blankAfter(letters.at(-1), letter) : letter;
      for (let unit = 0; unit < kept.length; unit++) {
        letters.push(kept.charAt(unit));
        at.push(place + (sign.length > 1 ? unit : 0));
      }
    }
    place += sign.length;
  }
  return { text: letters.join(''), at: [...at, written.length] };
};

/** The same text with some of its parts written otherwise; what a part loses, the letter before it covers. */
export const rewritten = (
  folded: FoldedText,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string,
): FoldedText => {
  const parts: string[] = [];
  const at: number[] = [];
  let from = 0;
  const keep = (until: number) => {
    parts.push(folded.text.slice(from, until));
    for (let index = from; index < until; index++) at.push(folded.at[index] ?? 0);
  };
  for (const match of folded.text.matchAll(pattern)) {
    const text = write(match);
    if (text === match[0]) continue;
    keep(match.index);
    parts.push(text);
    const last = match.index + match[0].length - 1;
    for (let index = 0; index < text.length; index++)
      at.push(folded.at[Math.min(match.index + index, last)] ?? 0);
    from = last + 1;
  }
  if (from === 0) return folded;
  keep(folded.text.length);
  return { text: parts.join(''), at: [...at, folded.at.at(-1) ?? 0] };
};

/** The place in the text as written that a stretch of the folded text covers, without blanks at its end. */
export const writtenSpan = (
  written: string,
  { at }: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } => {
  const from = at[start] ?? 0;
  let until = at[end] ?? written.length;
  while (until > from && BLANK.test(written.charAt(until - 1))) until--;
  return { start: from, end: until };
};
