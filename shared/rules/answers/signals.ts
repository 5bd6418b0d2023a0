import { acknowledges } from './lexicon/acknowledges';
import { alreadyPaid } from './lexicon/already-paid';
import { asksAgreement } from './lexicon/asks-agreement';
import { asksDiscount } from './lexicon/asks-discount';
import { asksPix } from './lexicon/asks-pix';
import { asksTime } from './lexicon/asks-time';
import { contests } from './lexicon/contests';
import { deceased } from './lexicon/deceased';
import { hardship } from './lexicon/hardship';
import type { Lexicon } from './lexicon/lexicon';
import { promise } from './lexicon/promise';
import { stop } from './lexicon/stop';
import { wrongNumber } from './lexicon/wrong-number';
import { overlap, type Part, partsLike, phrasePattern } from './text/phrases';
import type { AnswerKind } from './understanding';

/** How much a phrase says: 3 by itself, 2 usually, 1 where nothing else is said. */
export type Strength = 1 | 2 | 3;

export interface Signal extends Part {
  readonly kind: AnswerKind;
  readonly strength: Strength;
}

const LEXICONS: readonly Lexicon[] = [
  deceased,
  wrongNumber,
  stop,
  alreadyPaid,
  contests,
  asksAgreement,
  asksDiscount,
  promise,
  asksPix,
  asksTime,
  hardship,
  acknowledges,
];

const STRENGTHS: readonly (readonly [strength: Strength, phrases: 'strong' | 'fair' | 'weak'])[] = [
  [3, 'strong'],
  [2, 'fair'],
  [1, 'weak'],
];

const patterns = (lexicon: Lexicon) => ({
  kind: lexicon.kind,
  unless: lexicon.unless.length > 0 ? phrasePattern(lexicon.unless) : null,
  // One pattern a phrase: in a joint one, an early long match would hide the shorter ones after it.
  saying: STRENGTHS.flatMap(([strength, phrases]) =>
    lexicon[phrases].map((phrase) => ({ strength, pattern: phrasePattern([phrase]) })),
  ),
});

const PATTERNS = LEXICONS.map(patterns);

/** Everything in a reading's text that speaks for some answer, by kind. */
export const findSignals = (text: string): Signal[] =>
  PATTERNS.flatMap(({ kind, unless, saying }) => {
    const found = saying.flatMap(({ strength, pattern }) =>
      partsLike(pattern, text).map((part): Signal => ({ kind, strength, ...part })),
    );
    if (found.length === 0 || !unless) return found;
    const taken = partsLike(unless, text);
    return found.filter((signal) => !taken.some((part) => overlap(part, signal)));
  });
