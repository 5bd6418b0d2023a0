import { Group, List, Modal, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { undoAgreement } from '@renderer/use-cases/undo-agreement';
import type { Agreement } from '@shared/domain/agreement';
import { IconArrowBackUp } from '@tabler/icons-react';
import { undoChangesText, undoRefusedText } from './agreement-words';

export interface UndoAgreementProps {
  readonly agreement: Agreement;
  readonly customerName: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says what undoing changes, and does it. */
export const UndoAgreement = ({ agreement, customerName, opened, onClose }: UndoAgreementProps) => {
  const context = useShop();
  const undo = async () => {
    const undone = await undoAgreement(context, agreement.id);
    if (undone.ok) notify.done(`Acordo nº ${agreement.number} desfeito. As parcelas voltaram como estavam.`);
    else notify.failed(undoRefusedText(undone.error));
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Desfazer o acordo nº ${agreement.number} com ${customerName}?`}
      size="lg"
    >
      <Stack>
        <Text>O que muda:</Text>
        <List spacing={6}>
          {undoChangesText(agreement).map((change) => (
            <List.Item key={change}>{change}</List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <ActionButton onClick={onClose} data-autofocus>
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
