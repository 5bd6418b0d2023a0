import { Group, Modal, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ChequeDialogParts } from './PanelDialogs';
import { undoOffer } from './undo-offer';
import { useChequeMoves } from './use-cheque-moves';

/** Says what taking back the last thing changes, and does it. */
export const UndoDialog = ({ file, onClose, onDone }: ChequeDialogParts) => {
  const { undoLast } = useChequeMoves();
  const offer = undoOffer(file);
  if (!offer) return null;
  const undo = async () => {
    if (await undoLast(file.cheque)) onDone();
  };
  return (
    <Modal opened onClose={onClose} title="Desfazer a última anotação?">
      <Stack gap="xs">
        <Text fw={600}>{offer.what}</Text>
        {offer.changes.map((change) => (
          <Text key={change}>{change}</Text>
        ))}
        <Text c="var(--soft)">A anotação continua no histórico, riscada.</Text>
      </Stack>
      <Group justify="flex-end" mt="lg">
        <ActionButton keyHint="Esc" data-autofocus onClick={onClose}>
          Voltar
        </ActionButton>
        <ActionButton danger icon={IconArrowBackUp} onClick={() => void undo()}>
          Desfazer
        </ActionButton>
      </Group>
    </Modal>
  );
};
