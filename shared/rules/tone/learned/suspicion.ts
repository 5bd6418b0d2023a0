import { decoded } from './encoding';
import { type Feature, featuresOf } from './features';
import { BIAS, PIECES, STEP, WORDS } from './weights';

/** What is thought of a text as a whole. */
export interface Suspicion {
  /** Logarithm of the odds that a careful reader would not send it. */
  readonly odds: number;
  /** What each thing seen adds to them, by its place in the text. */
  readonly shares: readonly Share[];
}

export interface Share {
  readonly at: number;
  readonly odds: number;
}

interface Weights {
  readonly words: Float32Array;
  readonly pieces: Float32Array;
}

let weights: Weights | null = null;

/** Read once, when the first text is checked. */
const readWeights = (): Weights => {
  weights ??= { words: decoded(WORDS, STEP), pieces: decoded(PIECES, STEP) };
  return weights;
};

/** Long texts are not more suspicious than short ones: what is seen counts by the root of how much there is. */
const sharesOf = (features: readonly Feature[], by: Float32Array): Share[] => {
  const root = Math.sqrt(features.length);
  return features.map(({ slot, at }) => ({ at, odds: (by[slot] ?? 0) / root }));
};

/**
 * What a text in its plain spelling is like, by the labelled messages the weights were learned from: a logistic
 * regression on its words and their pieces.
 */
export const suspicionOf = (plain: string): Suspicion => {
  const { words, pieces } = readWeights();
  const features = featuresOf(plain);
  const shares = [...sharesOf(features.words, words), ...sharesOf(features.pieces, pieces)];
  return { odds: shares.reduce((sum, { odds }) => sum + odds, BIAS), shares };
};
