import type { CivilDay } from '../../calendar/civil-day';
import type { Customer } from '../../domain/customer';
import type { Installment } from '../../domain/installment';
import type { Summary } from '../../domain/summary';
import type { Terms } from '../../domain/terms';
import { analyseCredit, type CreditAnalysis } from './analyse-credit';
import { creditFacts } from './credit-facts';
import type { CreditPolicy } from './credit-policy';
import { type CreditStanding, creditStanding } from './credit-standing';
import { type SellableToday, sellableToday } from './sellable-today';

/** What credit is judged by: the customer, the account, and how the shop reads them. */
export interface CreditAccount {
  readonly customer: Pick<Customer, 'limitCents' | 'credit'>;
  readonly summary: Summary;
  readonly open: readonly Installment[];
  /** The day of the first purchase; absent before it. */
  readonly customerSince?: CivilDay;
  readonly policy: CreditPolicy;
}

export interface CreditPicture {
  readonly standing: CreditStanding;
  readonly analysis: CreditAnalysis;
  readonly sellable: SellableToday;
}

/** A customer's credit on a day: how the account stands, the analysis, and what can be sold. */
export const creditPicture = (account: CreditAccount, today: CivilDay, terms: Terms): CreditPicture => {
  const { customer, summary, open, customerSince, policy } = account;
  const standing = creditStanding(customer, summary, open, today, terms);
  const analysis = analyseCredit(creditFacts(customer.credit, standing, customerSince), policy, today);
  return { standing, analysis, sellable: sellableToday(standing, analysis) };
};
