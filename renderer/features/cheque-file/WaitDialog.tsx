import { Group, Modal, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { MoveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';

interface WaitDialogProps {
  readonly label: string;
  readonly block: MoveBlock;
  readonly onClose: () => void;
}

/** Says why something has to wait. */
export const WaitDialog = ({ label, block, onClose }: WaitDialogProps) => (
  <Modal opened onClose={onClose} title={label}>
    <Text>{moveBlockText(block)}</Text>
    <Group justify="flex-end" mt="lg">
      <ActionButton primary keyHint="Enter" data-autofocus onClick={onClose}>
        Entendi
      </ActionButton>
    </Group>
  </Modal>
);
