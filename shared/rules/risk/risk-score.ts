import type { PayingHistory, StandingNow } from './paying-history';
import { type RiskReason, riskParts } from './risk-parts';
import { riskWeights as weights } from './risk-weights';

/** The score of somebody of whom nothing is known; reasons add to it or take from it. */
export const RISK_START = Math.round(
  (weights.lateShare + weights.recentLate) * weights.usual.lateShare +
    weights.meanDaysLate * (weights.usual.meanDaysLate / weights.mostMeanDays),
);

export interface Risk {
  /** The chance in 100 that the next installment is paid late; whole, 0 to 100. */
  readonly score: number;
  /** What moves it away from the start, the most telling first. Never empty. */
  readonly reasons: readonly RiskReason[];
}

/** `RISK_START` plus the points of all reasons, kept within 0 and 100. */
export const riskOf = (history: PayingHistory, now: StandingNow): Risk => {
  const parts = riskParts(history, now);
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const telling = parts
    .filter((part) => part.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    score: Math.max(0, Math.min(100, RISK_START + points)),
    reasons: telling.length > 0 ? telling : parts.slice(0, 1),
  };
};

/** `+18: atrasou 6 de 8 parcelas` */
export const riskReasonText = ({ points, text }: RiskReason): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}: ${text}`;
