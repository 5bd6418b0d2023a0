import { Group, PasswordInput, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';

interface PassphraseFormProps {
  /** The copy's file. */
  readonly name: string;
  /** One was tried and does not open it. */
  readonly isWrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onBack: () => void;
}

/** Asks for the passphrase a copy is locked with. It is kept nowhere. */
export const PassphraseForm = ({ name, isWrong, onUnlock, onBack }: PassphraseFormProps) => {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onUnlock(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>
          A cópia <b>{name}</b> está fechada com a senha das cópias que valia quando ela foi feita.
        </Text>
        <PasswordInput
          label="Senha das cópias"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={isWrong ? 'Esta senha não abre a cópia. Confira maiúsculas e espaços.' : undefined}
          autoComplete="off"
          data-autofocus
          data-start
        />
        <Group justify="flex-end">
          <ActionButton onClick={onBack} keyHint="Esc">
            Voltar
          </ActionButton>
          <ActionButton type="submit" primary icon={IconLockOpen} keyHint="Enter" disabled={typed === ''}>
            Abrir a cópia
          </ActionButton>
        </Group>
      </Stack>
    </form>
  );
};
