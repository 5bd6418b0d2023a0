import { Button, Group, Modal, Text } from '@mantine/core';
import type { LeaveGuard } from './use-leave-guard';

/** Asked when the form would be left with changes that are not saved. */
export const LeaveDialog = ({ guard }: { readonly guard: LeaveGuard }) => (
  <Modal opened={guard.isAsking} onClose={guard.stay} title="Sair sem salvar?" centered>
    <Text>O que foi digitado neste cadastro ainda não foi salvo.</Text>
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
