import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';

interface CustomerSearchProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Up and down in the list while the cursor stays here. */
  readonly onMove: (step: number) => void;
  readonly onOpen: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The search box; the list below follows each letter. */
export const CustomerSearch = ({ typed, onType, onMove, onOpen }: CustomerSearchProps) => {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    if (step !== undefined) onMove(step);
    else if (event.key === 'Enter') onOpen();
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextInput
      size="md"
      autoFocus
      aria-label="Procurar cliente"
      placeholder="Nome, apelido, telefone, CPF ou CNPJ"
      leftSection={<IconSearch size={20} />}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
};
