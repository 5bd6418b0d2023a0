import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { ReasonInput } from '@renderer/ui/ReasonInput';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { REASON_MAX } from '@shared/domain/primitives';
import { IconMoodSad, IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { closeRefusedText, DECLINE_REASONS, WITHDRAW_REASONS } from './proposal-words';
import { useUndoProposal } from './use-undo-proposal';

interface CloseProposalProps {
  readonly proposal: SavedProposal;
  readonly how: 'declined' | 'withdrawn';
  readonly onClose: () => void;
}

/** The customer said no, or the shop takes it back; why is worth keeping for the next talk. */
export const CloseProposal = ({ proposal, how, onClose }: CloseProposalProps) => {
  const context = useShop();
  const undo = useUndoProposal();
  const [reason, setReason] = useState('');
  const isDeclined = how === 'declined';
  const save = async () => {
    const closed = await closeProposal(context, { proposalId: proposal.id, how, reason });
    if (closed.ok)
      notify.done(
        `Proposta nº ${proposal.number} ${isDeclined ? 'recusada' : 'retirada'}.`,
        () => void undo(closed.value.seq),
      );
    else notify.failed(closeRefusedText(closed.error));
    onClose();
  };
  return (
    <DialogForm
      title={
        isDeclined
          ? `O cliente recusou a proposta nº ${proposal.number}`
          : `Retirar a proposta nº ${proposal.number}?`
      }
      confirm={isDeclined ? 'Anotar recusa' : 'Retirar'}
      icon={isDeclined ? IconMoodSad : IconTrashX}
      onSubmit={save}
      onClose={onClose}
    >
      {!isDeclined && (
        <Text>
          Uma proposta feita vale até o dia dela. Se já chegou ao cliente, avise que ela mudou (CDC, art. 30).
        </Text>
      )}
      <ReasonInput
        label={isDeclined ? 'O que ele disse (opcional)' : 'Motivo (opcional)'}
        usual={isDeclined ? DECLINE_REASONS : WITHDRAW_REASONS}
        maxLength={REASON_MAX}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </DialogForm>
  );
};
