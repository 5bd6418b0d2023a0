import { Button, Group, Modal, Text } from '@mantine/core';
import type { LeaveGuard } from './use-leave-guard';

interface LeaveDialogProps {
  readonly guard: LeaveGuard;
  /** What would be lost, as a sentence. */
  readonly text: string;
}

/** Asked when a form would be left with changes that are not saved. */
export const LeaveDialog = ({ guard, text }: LeaveDialogProps) => (
  <Modal opened={guard.isAsking} onClose={guard.stay} title="Sair sem salvar?" centered>
    <Text>{text}</Text>
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={guard.leave}>
        Sair sem salvar
      </Button>
      <Button onClick={guard.stay} data-autofocus>
        Continuar aqui
      </Button>
    </Group>
  </Modal>
);
