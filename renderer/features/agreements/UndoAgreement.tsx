import { List, Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { chequesGoingBack } from '@shared/rules/cheques/go-back';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { AgreementDialogParts } from './AgreementDialogs';
import { undoRefusedText } from './refused-words';
import { undoChangesText } from './undo-words';

/** Says what undoing changes, and does it. */
export const UndoAgreement = ({ view, onClose }: AgreementDialogParts) => {
  const { agreement, account, plan, awaited } = view;
  const { withOwner } = useOwnerApproval();
  const undo = async () => {
    const undone = await withOwner(null, (by) => undoAgreement(by, agreement.id));
    if (!undone) return;
    if (undone.ok) notify.done(`Acordo nº ${agreement.number} desfeito. As parcelas voltaram como estavam.`);
    else notify.failed(undoRefusedText(undone.error));
    onClose();
  };
  return (
    <DialogForm
      title={`Desfazer o acordo nº ${agreement.number} com ${account.customer.name}?`}
      confirm="Desfazer o acordo"
      icon={IconArrowBackUp}
      size={620}
      danger
      onSubmit={undo}
      onClose={onClose}
    >
      <Text>O que muda:</Text>
      <List spacing={6}>
        {undoChangesText(agreement, chequesGoingBack(plan, awaited).length).map((change) => (
          <List.Item key={change}>{change}</List.Item>
        ))}
      </List>
    </DialogForm>
  );
};
