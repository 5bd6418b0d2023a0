import { Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { paths } from '@renderer/ui/paths';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { undoProposalText } from './proposal-words';
import { useUndoProposal } from './use-undo-proposal';

interface UndoProposalDialogProps {
  readonly proposal: SavedProposal;
  /** The journal line of its last step. */
  readonly seq: number;
  readonly onClose: () => void;
}

/** Says what taking back the last version or answer changes, and does it. */
export const UndoProposalDialog = ({ proposal, seq, onClose }: UndoProposalDialogProps) => {
  const [, go] = useLocation();
  const undo = useUndoProposal();
  const take = async () => {
    const isLastOfIt = proposal.versions.length === 1 && !proposal.closed;
    const isUndone = await undo(seq);
    onClose();
    // There is nothing left to show.
    if (isUndone && isLastOfIt) go(paths.agreements(), { replace: true });
  };
  return (
    <DialogForm
      title={`Desfazer a última anotação da proposta nº ${proposal.number}?`}
      confirm="Desfazer"
      icon={IconArrowBackUp}
      danger
      onSubmit={take}
      onClose={onClose}
    >
      <Text>{undoProposalText(proposal)}</Text>
    </DialogForm>
  );
};
