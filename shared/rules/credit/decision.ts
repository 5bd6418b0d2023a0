import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import { returnedChequesText } from './cheque-words';
import { type CreditStanding, isInArrears, usedCents } from './credit-standing';

/**
 * Why a sale needs the shop's own decision: by how much it goes over the limit, what is in arrears, and cheques that
 * came back.
 */
export interface DecisionNeed {
  readonly limitCents?: Cents;
  /** 0 when it stays within the limit, or there is none. */
  readonly overCents: Cents;
  /** 0 when nothing is late beyond the grace days. */
  readonly overdueCents: Cents;
  readonly overdueCount: number;
  readonly daysLate: number;
  /** Came back and were not made good. */
  readonly returnedCheques: number;
}

/** Of a decision written down; a longer reason is cut. */
export const DECISION_REASON_MAX = 120;

/** By how much the account would exceed the limit with this much more, in cents; 0 within it or without one. */
export const overLimitCents = (standing: CreditStanding, financedCents: Cents): Cents =>
  standing.limitCents === undefined
    ? 0
    : Math.max(0, usedCents(standing) + financedCents - standing.limitCents);

/**
 * Whether a sale that adds `financedCents` of installments needs an explicit decision. Null when it does not.
 * Who decides is the shop; the law asks that it assess the credit responsibly (CDC 54-D).
 */
export const decisionNeed = (standing: CreditStanding, financedCents: Cents): DecisionNeed | null => {
  const overCents = overLimitCents(standing, financedCents);
  const late = isInArrears(standing);
  const { returnedCheques } = standing;
  if (overCents === 0 && !late && returnedCheques === 0) return null;
  return {
    limitCents: standing.limitCents,
    overCents,
    overdueCents: late ? standing.overdueCents : 0,
    overdueCount: late ? standing.overdueCount : 0,
    daysLate: late ? standing.daysLate : 0,
    returnedCheques,
  };
};

/** What a line about a decision needs to know of it. */
export type DecidedAbout = Pick<DecisionNeed, 'overCents'> & Partial<DecisionNeed>;

/** `R$ 183,97 acima do limite, 32 dias de atraso, 1 cheque que voltou`: what was decided about, on one line. */
export const decisionNeedText = ({ overCents, daysLate = 0, returnedCheques = 0 }: DecidedAbout): string =>
  [
    overCents > 0 ? `${formatMoney(overCents)} acima do limite` : '',
    daysLate > 0 ? `${daysLate === 1 ? '1 dia' : `${daysLate} dias`} de atraso` : '',
    returnedCheques > 0 ? returnedChequesText(returnedCheques) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
