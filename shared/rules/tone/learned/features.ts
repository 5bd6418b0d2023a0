/** Slots for each kind of feature. A slot that two features share tells a little less, and nothing else. */
export const SLOTS = 2 ** 17;

/** One thing seen in a text, by the slot its hash sends it to, and the place where it is seen first. */
export interface Feature {
  readonly slot: number;
  readonly at: number;
}

interface Features {
  /** Words, alone and in runs of two and three; the runs also of their stems. */
  readonly words: readonly Feature[];
  /** Pieces of three to five letters of the words. */
  readonly pieces: readonly Feature[];
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN = /[a-z0-9$]+|[!?]+/g;
const LONGEST_RUN = 3;
const STEM_LETTERS = 5;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** Which number it is tells nothing, nor whether three marks stand in a row or four. */
const tokensOf = (plain: string): Token[] =>
  [...plain.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const isMarks = found.startsWith('!') || found.startsWith('?');
    const text = /[0-9]/.test(found) ? '#' : found.slice(0, isMarks ? 2 : found.length);
    return { text, at: index };
  });

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of 32 bits, folded. */
const slotOf = (text: string): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return ((hash ^ (hash >>> 15)) >>> 0) % SLOTS;
};

function* runsOfWords(tokens: readonly Token[]): Generator<Feature> {
  for (const [first, { text, at }] of tokens.entries()) {
    let words = text;
    let stems = `~${text.slice(0, STEM_LETTERS)}`;
    yield { slot: slotOf(words), at };
    for (const next of tokens.slice(first + 1, first + LONGEST_RUN)) {
      words = `${words} ${next.text}`;
      stems = `${stems} ${next.text.slice(0, STEM_LETTERS)}`;
      yield { slot: slotOf(words), at };
      yield { slot: slotOf(stems), at };
    }
  }
}

function* piecesOfWords(tokens: readonly Token[]): Generator<Feature> {
  for (const { text, at } of tokens) {
    const word = ` ${text} `;
    for (let from = 0; from + SHORTEST_PIECE <= word.length; from++) {
      const most = Math.min(word.length, from + LONGEST_PIECE);
      for (let to = from + SHORTEST_PIECE; to <= most; to++) yield { slot: slotOf(word.slice(from, to)), at };
    }
  }
}

const distinct = (features: Iterable<Feature>): Feature[] => {
  const first = new Map<number, Feature>();
  for (const feature of features) if (!first.has(feature.slot)) first.set(feature.slot, feature);
  return [...first.values()];
};

/** What the second reading sees of a text in its plain spelling (see `plainText`): each thing once. */
export const featuresOf = (plain: string): Features => {
  const tokens = tokensOf(plain);
  return { words: distinct(runsOfWords(tokens)), pieces: distinct(piecesOfWords(tokens)) };
};
