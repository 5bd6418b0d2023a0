import type { AnswerKind } from '../understanding';

/**
 * The phrases by which an answer is known, as `phrasePattern` reads them. `strong` ones say it by themselves, `fair`
 * ones usually, `weak` ones where nothing else is said. `unless` phrases take back what stands within them.
 */
export interface Lexicon {
  readonly kind: AnswerKind;
  readonly strong: readonly string[];
  readonly fair: readonly string[];
  readonly weak: readonly string[];
  readonly unless: readonly string[];
}
