import type { CivilDay } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import { splitByWeight } from '../../money/split';
import type { CreditFacts } from './credit-facts';
import { creditPartLabel, type PartReading, readPart } from './credit-parts';
import { type CreditPartKind, type CreditPolicy, creditPartKinds } from './credit-policy';
import { suggestLimit } from './suggest-limit';

export interface CreditPart extends PartReading {
  readonly kind: CreditPartKind;
  readonly label: string;
  /** Of the score, in hundredths of a point: at most `mostPoints` hundred. */
  readonly pointsBp: number;
  /** Whole points this part can give; those of all parts add up to 100. */
  readonly mostPoints: number;
}

export interface CreditAnalysis {
  /** 0 to 100; 50 where nothing is known. */
  readonly score: number;
  /** Parts without weight are left out. */
  readonly parts: readonly CreditPart[];
  /** In cents; absent where there is nothing to count it from. */
  readonly suggestedLimitCents?: Cents;
  /** How the limit was counted, in plain sentences; without one, what is missing. */
  readonly reasons: readonly string[];
}

const NEUTRAL_SCORE = 50;

const partsOf = (facts: CreditFacts, policy: CreditPolicy, today: CivilDay): CreditPart[] => {
  const weights = creditPartKinds.map((kind) => policy.weights[kind]);
  if (weights.every((weight) => weight === 0)) return [];
  const most = splitByWeight(100, weights);
  return creditPartKinds.flatMap((kind, index) => {
    const mostPoints = most[index] ?? 0;
    if (mostPoints === 0) return [];
    const reading = readPart(kind, facts, policy, today);
    const pointsBp = Math.round((mostPoints * reading.valueBp) / 100);
    return [{ ...reading, kind, label: creditPartLabel(kind), pointsBp, mostPoints }];
  });
};

/**
 * A short credit analysis: a score with its parts, and the limit it suggests. A missing answer is neutral, a better
 * one never lowers either. It advises; who decides is the shop (CDC 54-D: credit is assessed responsibly).
 */
export const analyseCredit = (facts: CreditFacts, policy: CreditPolicy, today: CivilDay): CreditAnalysis => {
  const parts = partsOf(facts, policy, today);
  const points = parts.reduce((sum, { pointsBp }) => sum + pointsBp, 0);
  const score = parts.length === 0 ? NEUTRAL_SCORE : Math.round(points / 100);
  return { score, parts, ...suggestLimit(score, facts.profile.incomeCents, policy) };
};
