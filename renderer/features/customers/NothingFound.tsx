import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { IconSearchOff, IconUserPlus } from '@tabler/icons-react';

interface NothingFoundProps {
  readonly typed: string;
  readonly isFiltered: boolean;
  readonly onCreate: () => void;
}

/** No customer answers to what was typed, or to the filter. */
export const NothingFound = ({ typed, isFiltered, onCreate }: NothingFoundProps) =>
  typed === '' ? (
    <EmptyState icon={IconSearchOff} title="Ninguém aqui agora" text="Nenhum cliente está nesta situação." />
  ) : (
    <EmptyState
      icon={IconSearchOff}
      title={`Ninguém encontrado com “${typed}”`}
      text={
        isFiltered
          ? 'Procure também em “Todos”, ou cadastre o cliente.'
          : 'Confira a escrita ou procure por outra parte do nome, telefone ou CPF.'
      }
      action={
        <ActionButton icon={IconUserPlus} keyHint="Ins" onClick={onCreate}>
          Cadastrar cliente
        </ActionButton>
      }
    />
  );
