import { openTabOf } from '@renderer/data/queries/tab';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { type ProposalVersion, proposalStatus } from '@shared/domain/agreement/saved-proposal';
import { err, ok, type Result } from '@shared/result';
import { isSameEntering } from '@shared/rules/negotiation/entering';
import type { UseCaseContext } from '../use-case';

export type AcceptanceError =
  | { readonly reason: 'proposal-not-found' }
  /** Already accepted, declined or taken back. */
  | { readonly reason: 'proposal-closed' };

interface Asked {
  readonly customerId: string;
  readonly installmentIds: readonly string[];
  readonly tab?: boolean;
  readonly proposal?: Agreement['proposal'];
}

/** Whether what enters is what was offered, and no more: what was put on the tab since was never part of it. */
const isAboutSame = async (
  { db }: UseCaseContext,
  version: ProposalVersion,
  { customerId, installmentIds, tab = false }: Asked,
): Promise<boolean> => {
  if (!isSameEntering(version, { installmentIds, tab })) return false;
  const entries = tab ? await openTabOf(db, customerId) : [];
  return entries.every(({ createdAt }) => createdAt <= version.at);
};

/**
 * An accepted version that still binds the shop, in the caller's transaction; undefined where none is accepted, where
 * its day is past, or where something else enters. Asked before the tab is taken in.
 */
export const acceptedVersion = async (
  context: UseCaseContext,
  request: Asked,
): Promise<Result<ProposalVersion | undefined, AcceptanceError>> => {
  const { db, clock } = context;
  const { customerId, proposal: asked } = request;
  if (!asked) return ok(undefined);
  const proposal = await db.proposals.get(asked.id);
  const version = proposal?.versions.find((one) => one.version === asked.version);
  if (!proposal || !version || proposal.customerId !== customerId)
    return err({ reason: 'proposal-not-found' });
  const agreements = await db.agreements.where('customerId').equals(customerId).toArray();
  const status = proposalStatus(proposal, agreements, clock.today());
  if (status !== 'open' && status !== 'expired') return err({ reason: 'proposal-closed' });
  const binds = version.validUntil >= clock.today() && (await isAboutSame(context, version, request));
  return ok(binds ? version : undefined);
};
