import type { Agreement } from '@shared/domain/agreement/agreement';
import { type ProposalVersion, proposalStatus } from '@shared/domain/agreement/saved-proposal';
import { err, ok, type Result } from '@shared/result';
import type { UseCaseContext } from '../use-case';

export type AcceptanceError =
  | { readonly reason: 'proposal-not-found' }
  /** Already accepted, declined or taken back. */
  | { readonly reason: 'proposal-closed' };

/** An accepted version that still holds; undefined where none is accepted, or what was offered is past its day. */
export const acceptedVersion = async (
  { db, clock }: UseCaseContext,
  customerId: string,
  asked: Agreement['proposal'],
): Promise<Result<ProposalVersion | undefined, AcceptanceError>> => {
  if (!asked) return ok(undefined);
  const proposal = await db.proposals.get(asked.id);
  const version = proposal?.versions.find((one) => one.version === asked.version);
  if (!proposal || !version || proposal.customerId !== customerId)
    return err({ reason: 'proposal-not-found' });
  const agreements = await db.agreements.where('customerId').equals(customerId).toArray();
  const status = proposalStatus(proposal, agreements, clock.today());
  if (status !== 'open' && status !== 'expired') return err({ reason: 'proposal-closed' });
  return ok(version.validUntil >= clock.today() ? version : undefined);
};
