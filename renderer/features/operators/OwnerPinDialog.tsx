import { Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { readOperators } from '@renderer/data/settings';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { PinField } from '@renderer/ui/PinField';
import { type Operator, peopleAtWork } from '@shared/domain/operator';
import { type OwnerAction, ownerActionText } from '@shared/rules/permissions';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useSecretTry } from './use-secret-try';

interface OwnerPinDialogProps {
  readonly action: OwnerAction;
  /** With the owner's id, or null when none came. */
  readonly onAnswer: (ownerId: string | null) => void;
}

/** Escape here is for this question, and not for the dialog it stands on. */
const own = { 'data-mantine-stop-propagation': 'true' } as const;

const PinForm = ({ owners, onAnswer }: Pick<OwnerPinDialogProps, 'onAnswer'> & { owners: Operator[] }) => {
  const [ownerId, setOwnerId] = useState(owners[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const owner = owners.find(({ id }) => id === ownerId);
  const tried = useSecretTry(ownerId, owner?.pin, 'PIN');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pin === '' || tried.isWaiting) return;
    if (await tried.check(pin)) onAnswer(ownerId);
    else setPin('');
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        {owners.length > 1 && (
          <NativeSelect
            {...own}
            label="Quem autoriza"
            value={ownerId}
            onChange={(event) => setOwnerId(event.currentTarget.value)}
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <PinField
          {...own}
          label={`PIN de ${owner?.name ?? ''}`}
          value={pin}
          error={tried.problem}
          data-autofocus
          onChange={(digits) => {
            setPin(digits);
            tried.forgive();
          }}
        />
        <Group justify="flex-end">
          <ActionButton {...own} keyHint="Esc" onClick={() => onAnswer(null)}>
            Voltar
          </ActionButton>
          <ActionButton
            {...own}
            type="submit"
            primary
            icon={IconCheck}
            keyHint="Enter"
            loading={tried.isChecking}
            disabled={tried.isWaiting}
          >
            Autorizar
          </ActionButton>
        </Group>
      </Stack>
    </form>
  );
};

/** Asks for an owner's PIN over whatever is being done. What was typed there stays. */
export const OwnerPinDialog = ({ action, onAnswer }: OwnerPinDialogProps) => {
  const { operator } = useShop();
  const operators = useLive(readOperators, []);
  if (!operators) return null;
  const owners = peopleAtWork(operators).filter(({ role }) => role === 'owner');
  return (
    <Modal.Root
      opened
      onClose={() => onAnswer(null)}
      onKeyDown={(event) => event.key === 'Escape' && onAnswer(null)}
      size={440}
      centered
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content {...own}>
        <Modal.Header>
          <Modal.Title fz={20} fw={650}>
            Precisa do dono
          </Modal.Title>
          <Modal.CloseButton {...own} aria-label="Fechar" />
        </Modal.Header>
        <Modal.Body>
          <Text mb="sm">
            <strong>{ownerActionText(action)}.</strong> {operator?.name} está no caixa; o dono autoriza com o
            PIN dele, e a fita do dia guarda os dois nomes.
          </Text>
          <PinForm owners={owners} onAnswer={onAnswer} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
