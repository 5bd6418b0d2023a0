import type { PayingHistory, StandingNow } from './paying-history';
import { type RiskReasonKind, riskPoints, riskReasonKinds } from './risk-points';
import { riskTexts } from './risk-texts';
import { riskWeights as weights } from './risk-weights';

/** The score of somebody of whom nothing is known; reasons add to it or take from it. */
export const RISK_START = Math.round(
  (weights.lateShare + weights.recentLate) * weights.usual.lateShare +
    weights.meanDaysLate * (weights.usual.meanDaysLate / weights.mostMeanDays),
);

export interface RiskReason {
  readonly kind: RiskReasonKind;
  /** Whole points; positive makes it likelier that the next installment is late. */
  readonly points: number;
  /** The facts, without capital and full stop. */
  readonly text: string;
}

export interface Risk {
  /** The chance in 100 that the next installment is paid late; whole, 0 to 100. */
  readonly score: number;
  /** What moves it away from the start, the most telling first. Never empty. */
  readonly reasons: readonly RiskReason[];
}

/** `RISK_START` plus the points of all facts, kept within 0 and 100: for whoever needs no reasons. */
export const riskScore = (history: PayingHistory, now: StandingNow): number => {
  let score = RISK_START;
  for (const kind of riskReasonKinds) score += riskPoints[kind](history, now);
  return Math.max(0, Math.min(100, score));
};

/** The score with its reasons. Where nothing moves it, the one reason says that nothing is known yet. */
export const riskOf = (history: PayingHistory, now: StandingNow): Risk => {
  const reasonOf = (kind: RiskReasonKind): RiskReason => {
    const points = riskPoints[kind](history, now);
    return { kind, points, text: riskTexts[kind](points, history, now) };
  };
  const telling = riskReasonKinds
    .filter((kind) => riskPoints[kind](history, now) !== 0)
    .map(reasonOf)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    score: riskScore(history, now),
    reasons: telling.length > 0 ? telling : [reasonOf('late-share')],
  };
};

/** `+18: atrasou 6 de 8 parcelas` */
export const riskReasonText = ({ points, text }: RiskReason): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}: ${text}`;
