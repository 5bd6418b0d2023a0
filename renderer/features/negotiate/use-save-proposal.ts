import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import {
  type ProposalRequest,
  type SavedVersion,
  type SaveProposalError,
  saveProposal,
} from '@renderer/use-cases/agreements/save-proposal';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { formatDay } from '@shared/calendar/format';
import type { Result } from '@shared/result';

const savedText = ({ proposal, version }: SavedVersion): string =>
  version.by === 'customer'
    ? `Anotado o que o cliente pediu, na proposta nº ${proposal.number}.`
    : `Proposta nº ${proposal.number} guardada. Vale até ${formatDay(version.validUntil)}.`;

/** Keeps a version of a proposal, and offers to take it back. Null when it waits for an owner who did not come. */
export const useSaveProposal = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const undo = async (seq: number) => {
    const undone = await undoProposal(context, seq);
    if (undone.ok) notify.done('Desfeito: a proposta está como era antes.');
    else notify.failed('Esta proposta já seguiu adiante. Abra-a em Acordos para ver o que houve.');
  };
  /** `approvedBy` is the owner who already allowed it. */
  return async (
    approvedBy: string | undefined,
    request: ProposalRequest,
  ): Promise<Result<SavedVersion, SaveProposalError> | null> => {
    const saved = await withOwner(null, (by) =>
      saveProposal({ ...by, approvedBy: by.approvedBy ?? approvedBy }, request),
    );
    if (!saved) return null;
    if (saved.ok) notify.done(savedText(saved.value), () => void undo(saved.value.seq));
    return saved;
  };
};
