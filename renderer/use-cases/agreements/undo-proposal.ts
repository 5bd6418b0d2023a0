import { lastProposalStep } from '@renderer/data/queries/proposals';
import { savedProposalSchema } from '@shared/domain/agreement/saved-proposal';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { transact, type UseCaseContext, writeJournal } from '../use-case';

export type UndoProposalError =
  | 'nothing-to-undo'
  | 'proposal-not-found'
  /** It became an agreement, which is undone first. */
  | 'proposal-accepted'
  /** A version or an answer came after it, which is taken back first. */
  | 'later-step';

const detailSchema = z.object({ before: savedProposalSchema.optional() });

/** Brings a proposal back as it was before the change of journal line `seq`: a version less, or open again. */
export const undoProposal = (
  context: UseCaseContext,
  seq: number,
): Promise<Result<void, UndoProposalError>> => {
  return transact(
    context,
    ['agreements', 'proposals', 'journal'],
    async (context): Promise<Result<void, UndoProposalError>> => {
      const { db } = context;
      const line = await db.journal.get(seq);
      const detail = detailSchema.safeParse(line?.detail);
      if (!line?.refId || !detail.success) return err('nothing-to-undo');
      const proposal = await db.proposals.get(line.refId);
      if (!proposal) return err('proposal-not-found');
      const isUndone = (await db.journal.where('undoes').equals(seq).count()) > 0;
      if (isUndone) return err('nothing-to-undo');
      if ((await lastProposalStep(db, proposal.id)) !== seq) return err('later-step');
      const agreements = await db.agreements.where('customerId').equals(proposal.customerId).toArray();
      if (agreements.some((one) => one.proposal?.id === proposal.id && !one.cancelledOn))
        return err('proposal-accepted');
      const { before } = detail.data;
      // The customer's record may have been merged with another since: the proposal is whose it is now.
      if (before) await db.proposals.put({ ...before, customerId: proposal.customerId });
      else await db.proposals.delete(proposal.id);
      await writeJournal(context, {
        kind: 'proposal-undone',
        customerId: proposal.customerId,
        refId: proposal.id,
        label: line.label,
        undoes: seq,
      });
      return ok(undefined);
    },
  );
};
