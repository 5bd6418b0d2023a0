import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import type { FlagKind } from '../flags';
import type { Segment } from './segment';
import {
  delayWeights,
  goodPayerFirstDelay,
  oldDelay,
  segmentPercent,
  staysOpenPercent,
  type TalkWeight,
  talkWeights,
} from './talk-weights';

export interface TalkFacts {
  /** Kinds of the customer's flags. */
  readonly flags: readonly FlagKind[];
  /** Of the oldest overdue installment; 0 when nothing is overdue. */
  readonly daysLate: number;
  /** What the talk is about: the open principal that is overdue or due, in cents. */
  readonly cents: Cents;
  readonly segment: Segment;
  /** The risk score, 0 to 100. */
  readonly score: number;
}

export interface TalkValue {
  /** What talking today brings that waiting does not, in expected cents. Only good for comparing. */
  readonly value: Cents;
  /** Why now, in a few words. */
  readonly reason: string;
}

const weightOf = (kind: FlagKind, segment: Segment): TalkWeight | undefined =>
  kind === 'first-delay' && segment === 'good-payer' ? goodPayerFirstDelay : talkWeights[kind];

const byDelay = (daysLate: number): TalkWeight =>
  delayWeights.find(({ days }) => daysLate <= days) ?? oldDelay;

/** The one that brings most; of equal ones the first of the flags, and the delay last. */
const mostTelling = ({ flags, segment, daysLate }: TalkFacts): TalkWeight => {
  let best: TalkWeight | undefined;
  for (const kind of flags) {
    const weight = weightOf(kind, segment);
    if (weight && (!best || weight.brings > best.brings)) best = weight;
  }
  const delay = byDelay(daysLate);
  return best && best.brings >= delay.brings ? best : delay;
};

/**
 * What it is worth to talk to this customer today: the amount, by the part of it that would not come by itself, by
 * what a talk brings in the most telling of the situations. Reasons do not add up: one talk answers them all.
 */
export const talkValue = (facts: TalkFacts): TalkValue => {
  const { daysLate, cents, segment, score } = facts;
  const { brings, reason } = mostTelling(facts);
  const percent = (brings * segmentPercent[segment] * staysOpenPercent(daysLate, score)) / 10_000;
  return { value: percentOf(cents, Math.round(percent * 100)), reason };
};
