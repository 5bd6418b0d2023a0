import { Radio, Stack, TextInput } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { addOperator } from '@renderer/use-cases/operators/add-operator';
import { updateOperator } from '@renderer/use-cases/operators/update-operator';
import { OPERATOR_NAME_MAX, type Operator, type Role } from '@shared/domain/operator';
import { IconCheck, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { NewPinFields } from './NewPinFields';
import { useChangePeople } from './use-change-people';
import { useNewPin } from './use-new-pin';

interface PersonDialogProps {
  /** Absent for somebody new, who gets a PIN too. */
  readonly person?: Operator;
  readonly onClose: () => void;
}

const ROLES = [
  {
    value: 'cashier',
    label: 'Caixa',
    description: 'Atende: vende, recebe, conversa. O resto, com o PIN do dono.',
  },
  { value: 'owner', label: 'Dono', description: 'Faz tudo, e autoriza os outros.' },
] as const;

export const PersonDialog = ({ person, onClose }: PersonDialogProps) => {
  const change = useChangePeople();
  const entry = useNewPin();
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'cashier');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const pin = person ? '' : entry.read();
    if (pin === null) return;
    const changed = await change(
      (context) =>
        person
          ? updateOperator(context, person.id, { name, role })
          : addOperator(context, { name, role, pin }),
      setProblem,
    );
    if (!changed) return;
    notify.done(person ? 'Mudança salva.' : `${name.trim()} já pode entrar com o PIN.`);
    onClose();
  };
  return (
    <DialogForm
      title={person ? `Nome e papel de ${person.name}` : 'Incluir pessoa'}
      confirm={person ? 'Salvar' : 'Incluir'}
      icon={person ? IconCheck : IconUserPlus}
      keepsTyped
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label="Nome"
        autoComplete="off"
        maxLength={OPERATOR_NAME_MAX}
        data-autofocus
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Radio.Group
        label="Papel"
        value={role}
        onChange={(value) => setRole(value === 'owner' ? 'owner' : 'cashier')}
      >
        <Stack gap={8} mt={6}>
          {ROLES.map((each) => (
            <Radio key={each.value} {...each} />
          ))}
        </Stack>
      </Radio.Group>
      {!person && <NewPinFields entry={entry} />}
    </DialogForm>
  );
};
