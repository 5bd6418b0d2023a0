import type { Cents } from '../../money/cents';
import { percentOf } from '../../money/rounding';
import type { Segment } from './segment';
import {
  delayWeights,
  goodPayerFirstDelay,
  segmentPercent,
  staysOpenPercent,
  type TalkWeight,
  talkWeights,
} from './talk-weights';

export interface TalkFacts {
  /** Kinds of the customer's flags. */
  readonly flags: readonly string[];
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

const isWeighed = (kind: string): kind is keyof typeof talkWeights => Object.hasOwn(talkWeights, kind);

const weightOf = (kind: string, segment: Segment): TalkWeight[] => {
  if (kind === 'first-delay' && segment === 'good-payer') return [goodPayerFirstDelay];
  return isWeighed(kind) ? [talkWeights[kind]] : [];
};

const byDelay = (daysLate: number): TalkWeight[] =>
  delayWeights.filter(({ days }) => daysLate <= days).slice(0, 1);

/**
 * What it is worth to talk to this customer today: the amount, by the part of it that would not come by itself, by
 * what a talk brings in the most telling of the situations. Reasons do not add up: one talk answers them all.
 */
export const talkValue = ({ flags, daysLate, cents, segment, score }: TalkFacts): TalkValue => {
  const weights = [...flags.flatMap((kind) => weightOf(kind, segment)), ...byDelay(daysLate)];
  const { brings, reason } = weights.reduce((best, weight) => (weight.brings > best.brings ? weight : best));
  const percent = (brings * segmentPercent[segment] * staysOpenPercent(daysLate, score)) / 10_000;
  return { value: percentOf(cents, Math.round(percent * 100)), reason };
};
