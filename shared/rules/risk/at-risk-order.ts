import { type Cents, sumCents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import { percentOf } from '../../money/rounding';

export interface OpenAccountAtRisk {
  readonly customerId: string;
  /** Open principal, in cents. */
  readonly openCents: Cents;
  /** The chance in 100 that the next installment is late. */
  readonly score: number;
}

export interface AtRisk<T extends OpenAccountAtRisk> {
  readonly account: T;
  /** Of the open amount, what is expected to come late: the score's share of it, in cents. */
  readonly atRiskCents: Cents;
  readonly explanation: string;
}

/** Accounts with something open, by the money expected to come late, most first. */
export const atRiskOrder = <T extends OpenAccountAtRisk>(accounts: readonly T[]): AtRisk<T>[] =>
  accounts
    .filter(({ openCents }) => openCents > 0)
    .map((account) => {
      const { openCents, score } = account;
      const atRiskCents = percentOf(openCents, score * 100);
      const explanation = `risco ${score}: de ${formatMoney(openCents)} em aberto, ${formatMoney(atRiskCents)} podem atrasar`;
      return { account, atRiskCents, explanation };
    })
    .sort(
      (a, b) =>
        b.atRiskCents - a.atRiskCents ||
        b.account.score - a.account.score ||
        (a.account.customerId < b.account.customerId ? -1 : 1),
    );

/** What of all the accounts together is expected to come late, in cents. */
export const totalAtRiskCents = (order: readonly AtRisk<OpenAccountAtRisk>[]): Cents =>
  sumCents(order.map(({ atRiskCents }) => atRiskCents));
