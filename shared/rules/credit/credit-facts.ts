import type { CivilDay } from '../../calendar/civil-day';
import type { CreditProfile } from '../../domain/customer';
import { type CreditStanding, isInArrears } from './credit-standing';

/** What is known about a customer when credit is assessed. An answer that is missing is left out. */
export interface CreditFacts {
  readonly profile: Omit<CreditProfile, 'askedOn'>;
  readonly settledCount: number;
  readonly settledLateCount: number;
  /** The day of the first purchase. */
  readonly customerSince?: CivilDay;
  /** Days in arrears beyond the shop's grace; 0 when none. */
  readonly arrearsDays: number;
  /** Cheques that came back and were not made good. */
  readonly returnedCheques: number;
  /** How often a cheque came back in all. */
  readonly chequeReturns: number;
}

/** The facts from what the customer answered and how the account stands. */
export const creditFacts = (
  profile: CreditFacts['profile'] | undefined,
  standing: CreditStanding,
  customerSince: CivilDay | undefined,
): CreditFacts => ({
  profile: profile ?? {},
  settledCount: standing.settledCount,
  settledLateCount: standing.settledLateCount,
  customerSince,
  arrearsDays: isInArrears(standing) ? standing.daysLate : 0,
  returnedCheques: standing.returnedCheques,
  chequeReturns: standing.chequeReturns,
});
