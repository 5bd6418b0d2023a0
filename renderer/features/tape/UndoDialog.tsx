import { Group, Modal, Text } from '@mantine/core';
import type { TapeLine } from '@renderer/data/queries/tape';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { confirmTextOf } from './undo-words';

interface UndoDialogProps {
  readonly line: TapeLine;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before money or many records are taken back. The keyboard starts on the way back. */
export const UndoDialog = ({ line, onConfirm, onClose }: UndoDialogProps) => {
  const [isBusy, setBusy] = useState(false);
  const asked = confirmTextOf(line);
  if (!asked) return null;
  const run = async () => {
    setBusy(true);
    await onConfirm();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={asked.title}>
      <Text>{asked.text}</Text>
      <Group justify="flex-end" mt="lg">
        <ActionButton onClick={onClose} data-autofocus>
          Voltar
        </ActionButton>
        <ActionButton danger icon={IconArrowBackUp} loading={isBusy} onClick={() => void run()}>
          {asked.confirm}
        </ActionButton>
      </Group>
    </Modal>
  );
};
