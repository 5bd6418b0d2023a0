/** Bounds of sentences and clauses in folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** "Sr. João", "R$ 1.200,00" and "av. Brasil" do not end a sentence. */
const SENTENCE_END = /[!?\n]|(?<!(?<![a-z])(?:sr|sra|srs|dr|dra|av|r|n|no|tel|obs|ref|vl|d))\.(?![0-9a-z@])/g;
const CLAUSE_END = /[;:()]|,(?![0-9])|(?<= )-(?= )/g;
const LINK = /(?<![a-z0-9])(?:e|ou|mas|porem|senao|porque|pois|entao|que)(?![a-z0-9])/g;
/** Amounts, days, keys and variables: what a clause must not lose. */
const FACT = /[0-9@{}]/;

const ends = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

export interface Clauses {
  readonly sentenceAt: (place: number) => Span;
  /** The clause around a match: back to where it begins and on to where it ends, leaving facts alone. */
  readonly clauseAround: (match: Span) => Span;
}

const lastBefore = (places: readonly number[], place: number): number => {
  const found = places.findLast((end) => end < place);
  return found === undefined ? 0 : found + 1;
};

const firstFrom = (places: readonly number[], place: number, most: number): number =>
  places.find((end) => end >= place) ?? most;

const BLANK = /[\s"'*_~.,-]/;

const skipBlanks = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && BLANK.test(text.charAt(at))) at++;
  return at;
};

export const clausesOf = (text: string): Clauses => {
  const sentenceEnds = ends(text, SENTENCE_END);
  const clauseEnds = ends(text, CLAUSE_END);

  const sentenceAt = (place: number): Span => ({
    start: lastBefore(sentenceEnds, place),
    end: firstFrom(sentenceEnds, place, text.length),
  });

  const startOf = (from: number, match: number): number => {
    const before = text.slice(from, match);
    const link = [...before.matchAll(LINK)].at(-1);
    const start = link ? from + link.index + link[0].length : from;
    return FACT.test(text.slice(start, match)) ? match : skipBlanks(text, start, match);
  };

  const endOf = (match: number, until: number): number => {
    const after = text.slice(match, until);
    if (!FACT.test(after)) return until;
    const link = ends(after, LINK)[0];
    return link !== undefined && !FACT.test(after.slice(0, link)) ? match + link : match;
  };

  const clauseAround = (match: Span): Span => {
    const sentence = sentenceAt(match.start);
    const from = Math.max(sentence.start, lastBefore(clauseEnds, match.start));
    const until = Math.min(
      firstFrom(sentenceEnds, match.end, text.length),
      firstFrom(clauseEnds, match.end, text.length),
    );
    return { start: startOf(from, match.start), end: endOf(match.end, until) };
  };

  return { sentenceAt, clauseAround };
};
