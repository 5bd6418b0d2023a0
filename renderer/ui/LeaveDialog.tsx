import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LeaveGuard } from './use-leave-guard';

interface LeaveDialogProps {
  readonly guard: LeaveGuard;
  /** What would be lost, as a sentence. */
  readonly text: string;
}

/** True a moment after the question came up: the Escape that asked it must not answer it too. */
const useOnceUp = (isAsking: boolean): boolean => {
  const [isUp, setUp] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setUp(isAsking));
    return () => clearTimeout(timer);
  }, [isAsking]);
  return isAsking && isUp;
};

/** Asked when a form would be left with changes that are not saved. */
export const LeaveDialog = ({ guard, text }: LeaveDialogProps) => (
  <Modal opened={useOnceUp(guard.isAsking)} onClose={guard.stay} title="Sair sem salvar?" centered>
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
