import { Group, List, Modal, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
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
  const context = useShop();
  const undo = async () => {
    const undone = await undoAgreement(context, agreement.id);
    if (undone.ok) notify.done(`Acordo nº ${agreement.number} desfeito. As parcelas voltaram como estavam.`);
    else notify.failed(undoRefusedText(undone.error));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Desfazer o acordo nº ${agreement.number} com ${account.customer.name}?`}
      size="lg"
    >
      <Stack>
        <Text>O que muda:</Text>
        <List spacing={6}>
          {undoChangesText(agreement, chequesGoingBack(plan, awaited).length).map((change) => (
            <List.Item key={change}>{change}</List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <ActionButton keyHint="Esc" onClick={onClose} data-autofocus>
            Voltar
          </ActionButton>
          <ActionButton danger icon={IconArrowBackUp} onClick={() => void undo()}>
            Desfazer o acordo
          </ActionButton>
        </Group>
      </Stack>
    </Modal>
  );
};
