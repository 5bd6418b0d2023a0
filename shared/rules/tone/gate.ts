import { VOCABULARY } from './vocabulary';

/** Some word begins with one of these stems; one that ends in a blank is a whole word. */
interface Stems {
  readonly any: readonly string[];
  /** Further ones, kept as they were read. */
  readonly more: readonly Stems[];
  /** How often a message has such a word, roughly. */
  readonly cost: number;
}

/**
 * What a text must contain for a pattern to find anything in it: one stem of each. Read off the pattern itself, so
 * that the big expressions are made only for texts that come near them.
 */
export type Gate = readonly Stems[];

/** One of the alternatives of a pattern, with its gate. */
export interface GatedPattern {
  readonly pattern: string;
  readonly gate: Gate;
}

/** Where reading stands: at the start of a word, or somewhere in one. */
type Place = 'start' | 'inside';

interface Sequence {
  readonly gate: Gate;
  readonly endsAtStart: boolean;
}

interface Group {
  /** What begins a word of every match; null where that cannot be told. */
  readonly stems: Stems | null;
  readonly endsAtStart: boolean;
}

interface Cursor {
  readonly tokens: readonly string[];
  readonly ends: ReadonlyMap<number, number>;
  at: number;
}

/** Letters, groups of nothing but letters, names, gaps, classes, brackets, quantifiers and what else there is. */
const TOKENS =
  /[a-z0-9]+|\(\?:[a-z0-9|]+\)|<[a-z]+>| (?:\.{2,3} )?|\[(?:\\.|[^\]])*\]|\((?:\?(?:[:=!]|<[=!]))?|[?*+]\??|\{[0-9,]+\}\??|\\?./g;

const isQuantifier = (token: string | undefined): boolean =>
  token !== undefined && '?*+{'.includes(token.charAt(0));
const mayBeMissing = (token: string): boolean =>
  token.startsWith('?') || token.startsWith('*') || token.startsWith('{0');
const isLetters = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');

/** Words of most messages, which tell little. */
const EVERYDAY = new Set(
  'que |nao |voce|voce |pag|pagamento|parcela|conta|dia |hoje |mais |ate |pode|podemos|loja|valor|data'.split(
    '|',
  ),
);
const COST = [0, 1000, 200, 80, 20, 8, 4];

const costOf = (stem: string): number => (EVERYDAY.has(stem) ? 300 : (COST[stem.length] ?? 2));

const stemsOf = (stem: string): Stems => ({ any: [stem], more: [], cost: costOf(stem) });

const rarestOf = (gate: Gate): Stems | undefined => {
  let rarest = gate[0];
  for (const stems of gate) if (rarest !== undefined && stems.cost < rarest.cost) rarest = stems;
  return rarest;
};

/** Goes past a quantifier; whether it allows what stands before it to be missing. */
const optionalAt = (cursor: Cursor): boolean => {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !isQuantifier(token)) return false;
  cursor.at++;
  return mayBeMissing(token);
};

/** Whether a word ends where the token at `at` begins; `outside` is the answer for what the brackets stand in. */
const endsWord = (tokens: readonly string[], at: number, outside: boolean): boolean => {
  const token = tokens[at];
  if (token === undefined || token === '|' || token === ')') return outside;
  return token.startsWith(' ') && !isQuantifier(tokens[at + 1]);
};

/** For every bracket that opens, the place after the one that closes it. */
const bracketEnds = (tokens: readonly string[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token === ')') ends.set(open.pop() ?? 0, at + 1);
    else if (token.startsWith('(') && !token.endsWith(')')) open.push(at);
  });
  return ends;
};

/** The end of the bracket just read. */
const bracketEnd = ({ tokens, ends, at }: Cursor): number => ends.get(at - 1) ?? tokens.length;

const cursorIn = (pattern: string): Cursor => {
  const tokens = pattern.match(TOKENS) ?? [];
  return { tokens, ends: bracketEnds(tokens), at: 0 };
};

const namedGroups = new Map<string, Group>();

/** A group of the vocabulary is read once, as at the start of a word. */
const namedGroup = (token: string, whole: boolean): Group => {
  const key = whole ? `${token} ` : token;
  const known = namedGroups.get(key);
  if (known !== undefined) return known;
  const group = readGroup(cursorIn(VOCABULARY[token.slice(1, -1)] ?? ''), 'start', whole);
  namedGroups.set(key, group);
  return group;
};

const UNKNOWN: Group = { stems: null, endsAtStart: false };

/** "(?:ar|o|amos)"; where one of them may be nothing, it tells nothing. */
const lettersGroup = (token: string, whole: boolean): Group => {
  if (/\|[|)]|:\|/.test(token)) return UNKNOWN;
  const any = token
    .slice(3, -1)
    .split('|')
    .map((stem) => (whole ? `${stem} ` : stem));
  return {
    stems: { any, more: [], cost: any.reduce((cost, stem) => cost + costOf(stem), 0) },
    endsAtStart: false,
  };
};

/** One alternative: up to the sign that separates or closes, or the end; `whole` where a word ends there. */
function readSequence(cursor: Cursor, from: Place, whole: boolean): Sequence {
  const { tokens } = cursor;
  const gate: Stems[] = [];
  let place = from;
  for (let token = tokens[cursor.at]; token !== undefined; token = tokens[cursor.at]) {
    const sign = token.charAt(0);
    if (sign === '|' || sign === ')') break;
    cursor.at++;
    if (sign === ' ') place = optionalAt(cursor) ? 'inside' : 'start';
    else if (isLetters(sign)) {
      const quantified = isQuantifier(tokens[cursor.at]);
      const stem = quantified ? token.slice(0, -1) : token;
      if (place === 'start' && stem !== '')
        gate.push(stemsOf(!quantified && endsWord(tokens, cursor.at, whole) ? `${stem} ` : stem));
      if (quantified) cursor.at++;
      place = 'inside';
    } else if (sign === '<' || token.startsWith('(?:')) {
      const opens = token === '(?:';
      const ends = endsWord(tokens, opens ? bracketEnd(cursor) : cursor.at, whole);
      const closed = sign === '<' ? namedGroup : lettersGroup;
      const inside = place === 'start' ? closed : () => UNKNOWN;
      const group = opens ? readGroup(cursor, place, ends) : inside(token, ends);
      const optional = optionalAt(cursor);
      if (!optional && group.stems !== null) gate.push(group.stems);
      place = group.endsAtStart && (place === 'start' || !optional) ? 'start' : 'inside';
    } else if (sign === '(') cursor.at = bracketEnd(cursor);
    else {
      optionalAt(cursor);
      place = 'inside';
    }
  }
  return { gate, endsAtStart: place === 'start' };
}

/** The alternatives of a group, to the end of it. */
function readGroup(cursor: Cursor, place: Place, whole: boolean): Group {
  const any: string[] = [];
  const more: Stems[] = [];
  let cost = 0;
  let known = true;
  let endsAtStart = true;
  do {
    const sequence = readSequence(cursor, place, whole);
    const rarest = rarestOf(sequence.gate);
    if (rarest === undefined) known = false;
    else {
      const [only] = rarest.any;
      if (only !== undefined && rarest.any.length === 1 && rarest.more.length === 0) any.push(only);
      else more.push(rarest);
      cost += rarest.cost;
    }
    endsAtStart &&= sequence.endsAtStart;
  } while (cursor.tokens[cursor.at++] === '|');
  return { stems: known ? { any, more, cost } : null, endsAtStart };
}

/** The alternatives of a pattern (see pattern.ts), each with what a text needs for it. */
export const gatedPatterns = (pattern: string): GatedPattern[] => {
  const cursor = cursorIn(pattern);
  const found: GatedPattern[] = [];
  do {
    const from = cursor.at;
    const { gate } = readSequence(cursor, 'start', true);
    found.push({ pattern: cursor.tokens.slice(from, cursor.at).join(''), gate });
  } while (cursor.tokens[cursor.at++] === '|');
  return found;
};

const WORDS = /[a-z0-9]+/g;

/** No pattern goes past these (see pattern.ts). */
const STOPS = /[!?]|\.(?![0-9])/;

const startsIn = (text: string): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    starts.add(`${word} `);
    for (let length = word.length; length > 0; length--) {
      const start = word.slice(0, length);
      if (starts.has(start)) break;
      starts.add(start);
    }
  }
  return starts;
};

/** Every beginning of every word of a folded text, and each word with a blank: of all of it and of its parts. */
export interface WordStarts {
  readonly all: ReadonlySet<string>;
  readonly parts: readonly ReadonlySet<string>[];
}

export const wordStarts = (text: string): WordStarts => ({
  all: startsIn(text),
  parts: text.split(STOPS).map(startsIn),
});

const hasOne = ({ any, more }: Stems, starts: ReadonlySet<string>): boolean =>
  any.some((stem) => starts.has(stem)) || more.some((stems) => hasOne(stems, starts));

const hasAll = (gate: Gate, starts: ReadonlySet<string>): boolean =>
  gate.every((stems) => hasOne(stems, starts));

/** Whether a pattern with this gate may find something: in one part, for none reaches into another. */
export const isOpen = (gate: Gate, { all, parts }: WordStarts): boolean =>
  hasAll(gate, all) && parts.some((part) => hasAll(gate, part));
