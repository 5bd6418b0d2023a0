import type { Cents } from '../money/cents';
import type { Customer } from './customer';
import type { Summary } from './summary';

/** How much more may go on a customer's tab, in cents. */
export interface TabLimits {
  /** The open tab. */
  readonly tabCents: Cents;
  readonly tabLimitCents?: Cents;
  /** What is left of the tab's own limit, never below zero; absent without one. */
  readonly tabLeftCents?: Cents;
  readonly creditLimitCents?: Cents;
  /** The tab and all open installments: what the credit limit is counted on. */
  readonly owedCents: Cents;
}

export const tabLimits = (
  customer: Pick<Customer, 'limitCents' | 'tabLimitCents'>,
  summary: Pick<Summary, 'openCents' | 'tabCents'>,
): TabLimits => {
  const tabCents = summary.tabCents ?? 0;
  const { tabLimitCents, limitCents } = customer;
  return {
    tabCents,
    ...(tabLimitCents !== undefined && {
      tabLimitCents,
      tabLeftCents: Math.max(0, tabLimitCents - tabCents),
    }),
    ...(limitCents !== undefined && { creditLimitCents: limitCents }),
    owedCents: summary.openCents + tabCents,
  };
};

/** By how much one more purchase would go over each limit, in cents; 0 within it or without one. */
export interface OverLimits {
  readonly overTabCents: Cents;
  readonly overCreditCents: Cents;
}

export const overLimits = (limits: TabLimits, cents: Cents): OverLimits => {
  const over = (reached: Cents, limit: Cents | undefined): Cents =>
    limit === undefined ? 0 : Math.max(0, reached + cents - limit);
  return {
    overTabCents: over(limits.tabCents, limits.tabLimitCents),
    overCreditCents: over(limits.owedCents, limits.creditLimitCents),
  };
};

export const isOver = ({ overTabCents, overCreditCents }: OverLimits): boolean =>
  overTabCents > 0 || overCreditCents > 0;
