import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import type { Customer } from '@shared/domain/customer';
import { emptySummary } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { creditStanding } from '@shared/rules/credit/credit-standing';
import {
  DECISION_REASON_MAX,
  type DecidedAbout,
  type DecisionNeed,
  decisionNeed,
  decisionNeedText,
} from '@shared/rules/credit/decision';
import { needsOwner, type UseCaseContext, writeJournal } from './use-case';

/** The shop's own decision to sell over the limit or in spite of a delay. */
export interface CreditDecision {
  /** In the shop's words. */
  readonly reason: string;
}

/** Of a name beside what was decided, on the journal's line, which keeps 400 letters. */
const LABEL_NAME_MAX = 190;

/** A sale waits for a decision; `need` says what for. */
export interface DecisionNeeded {
  readonly reason: 'decision-needed';
  readonly need: DecisionNeed;
}

/** The reason of a decision as it is written down; empty where there is none. */
export const decisionReason = (decision: CreditDecision | undefined): string =>
  decision?.reason.trim().slice(0, DECISION_REASON_MAX) ?? '';

/** Whether adding `financedCents` to the account needs a decision, in the caller's transaction. */
export const readDecisionNeed = async (
  { db, clock }: UseCaseContext,
  customer: Customer,
  terms: Terms,
  financedCents: Cents,
): Promise<DecisionNeed | null> => {
  const [summary, open] = await Promise.all([
    db.summaries.get(customer.id),
    openInstallmentsOf(db, customer.id),
  ]);
  const kept = summary ?? emptySummary(customer.id);
  return decisionNeed(creditStanding(customer, kept, open, clock.today(), terms), financedCents);
};

/** Writes what the owner decided beside the line of the sale or purchase, in the caller's transaction. */
export const writeDecision = async (
  context: UseCaseContext,
  customer: Customer,
  origin: { readonly id: string },
  need: DecidedAbout,
  reason: string,
): Promise<void> => {
  needsOwner(context, 'credit-limit');
  await writeJournal(context, {
    kind: 'credit-decision',
    customerId: customer.id,
    refId: origin.id,
    cents: need.overCents > 0 ? need.overCents : undefined,
    label: `${customer.name.slice(0, LABEL_NAME_MAX)} · ${decisionNeedText(need)} · ${reason}`,
    detail: { ...need, reason },
  });
};
