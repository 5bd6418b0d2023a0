import { type Feature, featuresOf, SLOTS } from '@shared/rules/tone/learned/features';
import { Random } from '@shared/sample-shop/random';

export interface Example {
  /** In its plain spelling (see `plainText`). */
  readonly plain: string;
  readonly isBad: boolean;
}

/** The odds that a text is bad, as a logarithm: `bias`, and what each thing seen adds, by the root of how many are seen. */
export interface Learned {
  readonly bias: number;
  readonly words: Float64Array;
  readonly pieces: Float64Array;
}

/** Chosen by leaving one writer's messages out at a time, before any held-out message was measured. */
const PASSES = 20;
const RATE = 0.3;
/** The pull of every weight towards nothing. */
const RIDGE = 0.001;
const SEED = 1;
/** Where the sums of squares begin, so that the first step is no leap. */
const FIRST_SUM = 0.01;

/** Weights with the sums of squares that make their steps shorter and shorter (AdaGrad). */
class Steps {
  readonly weights = new Float64Array(SLOTS);
  private readonly sums = new Float64Array(SLOTS).fill(FIRST_SUM);

  sum(slots: Uint32Array): number {
    let sum = 0;
    for (const slot of slots) sum += this.weights[slot] ?? 0;
    return sum / Math.sqrt(slots.length || 1);
  }

  move(slots: Uint32Array, error: number): void {
    const share = error / Math.sqrt(slots.length || 1);
    for (const slot of slots) {
      const weight = this.weights[slot] ?? 0;
      const slope = share + RIDGE * weight;
      const sum = (this.sums[slot] ?? 0) + slope * slope;
      this.sums[slot] = sum;
      this.weights[slot] = weight - (RATE * slope) / Math.sqrt(sum);
    }
  }
}

/** Every number under `count` once, in an order of chance (Fisher–Yates). */
const shuffled = (count: number, random: Random): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = random.int(0, last);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
};

const slotsOf = (features: readonly Feature[]): Uint32Array => Uint32Array.from(features, ({ slot }) => slot);

/** Logistic regression, one example after the other; the same examples in the same order give the same weights. */
export const learn = (examples: readonly Example[]): Learned => {
  const seen = examples.map(({ plain, isBad }) => {
    const { words, pieces } = featuresOf(plain);
    return { words: slotsOf(words), pieces: slotsOf(pieces), isBad };
  });
  const random = new Random(SEED);
  const words = new Steps();
  const pieces = new Steps();
  let bias = 0;
  let biasSum = FIRST_SUM;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const index of shuffled(seen.length, random)) {
      const one = seen[index];
      if (!one) continue;
      const odds = bias + words.sum(one.words) + pieces.sum(one.pieces);
      const error = 1 / (1 + Math.exp(-odds)) - (one.isBad ? 1 : 0);
      words.move(one.words, error);
      pieces.move(one.pieces, error);
      biasSum += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSum);
    }
  }
  return { bias, words: words.weights, pieces: pieces.weights };
};
