import { Stack, Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { AgreementDialogParts } from './AgreementDialogs';
import { undoStepWords } from './undo-words';
import { useAgreementMoves } from './use-agreement-moves';

/** Says what taking back the last thing changes, and does it. */
export const UndoStepDialog = ({ view, onClose }: AgreementDialogParts) => {
  const moves = useAgreementMoves(view.agreement);
  const words = undoStepWords(view.life);
  if (!words) return null;
  const undo = async () => {
    if (await moves.undoStep()) onClose();
  };
  return (
    <DialogForm
      title={words.title}
      confirm="Desfazer"
      icon={IconArrowBackUp}
      danger
      onSubmit={undo}
      onClose={onClose}
    >
      <Stack gap="xs">
        {words.changes.map((change) => (
          <Text key={change}>{change}</Text>
        ))}
        <Text c="var(--soft)">A anotação continua no histórico, riscada.</Text>
      </Stack>
    </DialogForm>
  );
};
