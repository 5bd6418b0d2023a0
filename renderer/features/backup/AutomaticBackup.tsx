import { Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useAutomaticBackup } from './use-automatic-backup';

/** Copies that make themselves. Seen only while the window waits for the last one before it closes. */
export const AutomaticBackup = () => {
  const closing = useAutomaticBackup();
  if (!closing) return null;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Guardando a cópia antes de fechar…"
      centered
    >
      <Stack aria-live="polite">
        <Text>O Em Dia fecha sozinho assim que a cópia estiver guardada e conferida.</Text>
        <Progress value={Math.round(closing.share * 100)} aria-label="Andamento da cópia" />
        <Group justify="flex-end">
          <ActionButton onClick={closing.closeNow}>Fechar sem copiar</ActionButton>
        </Group>
      </Stack>
    </Modal>
  );
};
