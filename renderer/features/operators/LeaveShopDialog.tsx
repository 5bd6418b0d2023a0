import { Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { operatorLeaves, operatorReturns } from '@renderer/use-cases/operators/leave-and-return';
import type { Operator } from '@shared/domain/operator';
import { IconArrowBackUp, IconDoorExit } from '@tabler/icons-react';
import { useChangePeople } from './use-change-people';

interface LeaveShopDialogProps {
  readonly person: Operator;
  readonly isReturning: boolean;
  readonly onClose: () => void;
}

/** Somebody no longer works here, or works here again. */
export const LeaveShopDialog = ({ person, isReturning, onClose }: LeaveShopDialogProps) => {
  const change = useChangePeople();
  const save = async () => {
    const changed = await change((context) =>
      isReturning ? operatorReturns(context, person.id) : operatorLeaves(context, person.id),
    );
    if (!changed) return;
    notify.done(isReturning ? `${person.name} já pode entrar.` : `${person.name} não entra mais.`);
    onClose();
  };
  return (
    <DialogForm
      title={
        isReturning ? `${person.name} voltou a trabalhar aqui?` : `${person.name} não trabalha mais aqui?`
      }
      confirm={isReturning ? 'Voltou' : 'Tirar'}
      icon={isReturning ? IconArrowBackUp : IconDoorExit}
      danger={!isReturning}
      asksOnly={isReturning}
      onSubmit={save}
      onClose={onClose}
    >
      <Text>
        {isReturning
          ? 'Entra com o papel e o PIN que tinha. Se o PIN foi esquecido, troque depois em Mudar.'
          : 'O PIN deixa de valer na hora. O que a pessoa registrou fica com o nome dela na fita do dia, e ela pode voltar quando quiser.'}
      </Text>
    </DialogForm>
  );
};
