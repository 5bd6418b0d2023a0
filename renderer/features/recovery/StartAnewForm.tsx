import { Group, Stack, Text, TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { foldText } from '@shared/domain/search-tokens';
import { type FormEvent, useState } from 'react';

const WORDS = 'NOVA LOJA';

interface StartAnewFormProps {
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Nobody begins a new shop by a slip of the hand while the old one may still be found. */
export const StartAnewForm = ({ onConfirm, onBack }: StartAnewFormProps) => {
  const [typed, setTyped] = useState('');
  const isTyped = foldText(typed.trim()) === foldText(WORDS);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) onConfirm();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>
          A loja nova começa vazia: sem clientes, sem parcelas, sem histórico. As cópias continuam onde estão,
          e você ainda pode restaurar uma delas depois, em Ajustes.
        </Text>
        <TextInput
          label={`Para confirmar, escreva ${WORDS}`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
          data-start
        />
        <Group justify="flex-end">
          <ActionButton onClick={onBack} keyHint="Esc">
            Voltar
          </ActionButton>
          <ActionButton type="submit" danger disabled={!isTyped}>
            Começar uma loja nova
          </ActionButton>
        </Group>
      </Stack>
    </form>
  );
};
