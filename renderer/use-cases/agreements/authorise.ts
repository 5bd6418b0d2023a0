import { readNegotiationPolicy, readTerms } from '@renderer/data/settings';
import type { Agreement, Authorisation, BreakRule } from '@shared/domain/agreement/agreement';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import type { Customer } from '@shared/domain/customer';
import { REASON_MAX } from '@shared/domain/primitives';
import { emptySummary } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { beyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { beyondText } from '@shared/rules/negotiation/beyond-text';
import { honours } from '@shared/rules/negotiation/honours';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { segmentNow } from '@shared/rules/segment-now';
import { needsOwner, type UseCaseContext, writeJournal } from '../use-case';

/** Beyond what the shop offers of itself, and no reason was written down. */
export interface AuthorisationError {
  readonly reason: 'beyond-policy';
  readonly beyond: readonly string[];
}

export interface Authorised {
  readonly breakRule: BreakRule;
  /** Present where the terms go beyond the policy. */
  readonly authorisation?: Authorisation;
}

/**
 * Whether the shop's policy lets these terms pass, in the caller's transaction: of itself, because it offered them
 * and they still hold, or on the owner's word with a reason.
 */
export const authorise = async (
  context: UseCaseContext,
  customerId: string,
  proposal: Proposal,
  { reason = '', accepted }: { readonly reason?: string; readonly accepted?: ProposalVersion },
): Promise<Result<Authorised, AuthorisationError>> => {
  const policy = await readNegotiationPolicy(context.db);
  const { breakRule } = policy;
  // What the customer asked for binds nobody: the shop's policy is asked when it agrees.
  if (accepted?.by === 'shop' && honours(accepted, proposal))
    return ok({ breakRule, ...(accepted.authorisation && { authorisation: accepted.authorisation }) });
  const summary = (await context.db.summaries.get(customerId)) ?? emptySummary(customerId);
  const { holidays } = await readTerms(context.db);
  const segment = segmentNow(summary, proposal.day, holidays);
  const beyond = beyondPolicy(proposal, policy, segment).map(beyondText);
  if (beyond.length === 0) return ok({ breakRule });
  const said = reason.trim().slice(0, REASON_MAX);
  if (said === '') return err({ reason: 'beyond-policy', beyond });
  needsOwner(context, 'beyond-policy');
  return ok({ breakRule, authorisation: { beyond, reason: said } });
};

/** Of a name beside what was decided, on the journal's line, which keeps 400 letters. */
const LABEL_NAME_MAX = 90;

/** Writes the owner's word beside the line of the agreement or proposal, in the caller's transaction. */
export const writeAuthorisation = async (
  context: UseCaseContext,
  customer: Customer,
  origin: Pick<Agreement, 'id'>,
  { beyond, reason }: Authorisation,
): Promise<void> => {
  await writeJournal(context, {
    kind: 'policy-decision',
    customerId: customer.id,
    refId: origin.id,
    label: `${customer.name.slice(0, LABEL_NAME_MAX)} · ${reason}`,
    detail: { beyond, reason },
  });
};
