import { proposalStatus, type SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { REASON_MAX } from '@shared/domain/primitives';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from '../use-case';

export type CloseProposalError = 'proposal-not-found' | 'proposal-accepted' | 'already-closed';

/** Writes down that the customer said no to a proposal, or that the shop takes it back. */
export const closeProposal = (
  context: UseCaseContext,
  request: {
    readonly proposalId: string;
    readonly how: 'declined' | 'withdrawn';
    readonly reason?: string;
  },
): Promise<Result<{ readonly proposal: SavedProposal; readonly seq: number }, CloseProposalError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'agreements', 'proposals', 'journal'],
    async (
      context,
    ): Promise<Result<{ readonly proposal: SavedProposal; readonly seq: number }, CloseProposalError>> => {
      const { db } = context;
      const before = await db.proposals.get(request.proposalId);
      if (!before) return err('proposal-not-found');
      const agreements = await db.agreements.where('customerId').equals(before.customerId).toArray();
      if (proposalStatus(before, agreements, clock.today()) === 'accepted') return err('proposal-accepted');
      if (before.closed) return err('already-closed');
      const reason = request.reason?.trim().slice(0, REASON_MAX);
      const proposal: SavedProposal = {
        ...before,
        closed: { day: clock.today(), how: request.how, ...(reason && { reason }) },
      };
      await db.proposals.put(proposal);
      const customer = await db.customers.get(before.customerId);
      const seq = await writeJournal(context, {
        kind: 'proposal-closed',
        customerId: before.customerId,
        refId: before.id,
        label: customer?.name,
        detail: { before },
      });
      return ok({ proposal, seq });
    },
  );
};
