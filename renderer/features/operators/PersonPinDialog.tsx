import { Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import type { Operator } from '@shared/domain/operator';
import { IconKey } from '@tabler/icons-react';
import { NewPinFields } from './NewPinFields';
import { useChangePeople } from './use-change-people';
import { useNewPin } from './use-new-pin';

interface PersonPinDialogProps {
  readonly person: Operator;
  readonly onClose: () => void;
}

/** A new PIN for somebody who forgot theirs. */
export const PersonPinDialog = ({ person, onClose }: PersonPinDialogProps) => {
  const change = useChangePeople();
  const entry = useNewPin();
  const save = async () => {
    const pin = entry.read();
    if (pin === null || !(await change((context) => changePin(context, person.id, pin)))) return;
    notify.done(`PIN de ${person.name} trocado.`);
    onClose();
  };
  return (
    <DialogForm
      title={`PIN novo para ${person.name}`}
      confirm="Trocar"
      icon={IconKey}
      keepsTyped
      onSubmit={save}
      onClose={onClose}
    >
      <Text>O PIN de antes deixa de valer. Deixe a própria pessoa digitar, para que só ela saiba.</Text>
      <NewPinFields entry={entry} />
    </DialogForm>
  );
};
