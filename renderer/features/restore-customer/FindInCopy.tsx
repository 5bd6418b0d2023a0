import { Group, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { CopyInside } from '@renderer/use-cases/look-into-copy';
import type { Customer } from '@shared/domain/customer';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { counted } from '@shared/wording/counted';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './RestoreCustomer.module.css';

interface FindInCopyProps {
  readonly inside: CopyInside;
  /** Why who was picked cannot be brought back. */
  readonly note: string | undefined;
  readonly onPick: (customerId: string) => void;
  readonly onBack: () => void;
}

interface Answer {
  readonly found: readonly Customer[];
  /** What was typed for it. */
  readonly of: string;
}

const ROW = 52;

const details = ({ document, phones: [phone] }: Customer): string =>
  [document && formatDocument(document), phone && formatPhone(phone.digits)].filter(Boolean).join(' · ');

/** The customers of the copy, found as everywhere: by any part of a name, a document or a phone. */
export const FindInCopy = ({ inside, note, onPick, onBack }: FindInCopyProps) => {
  const [typed, setTyped] = useState('');
  const [{ found, of }, setAnswer] = useState<Answer>({ found: [], of: '' });
  const [selected, setSelected] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void inside.search(typed).then((customers) => {
      if (!isCurrent) return;
      setAnswer({ found: customers, of: typed });
      setSelected(0);
    });
    return () => {
      isCurrent = false;
    };
  }, [inside, typed]);
  const open = (index: number) => {
    const customer = found[index];
    if (customer) onPick(customer.id);
  };
  return (
    <Stack gap="sm">
      {note !== undefined && (
        <div className={classes.note} role="alert">
          <IconAlertTriangle size={22} aria-hidden />
          <span>{note}</span>
        </div>
      )}
      <ListSearch
        label="Procurar na cópia"
        placeholder={`Nome, CPF ou telefone: ${counted(inside.customers, 'cliente', 'clientes')} na cópia`}
        typed={typed}
        onType={setTyped}
        onMove={(step) => setSelected(movedBy(selected, step, found.length))}
        onOpen={() => open(selected)}
        isCurrent={of === typed}
        inDialog
      />
      <div className={classes.found}>
        {found.length > 0 ? (
          <VirtualList
            items={found}
            rowHeight={ROW}
            selected={selected}
            onSelect={setSelected}
            onOpen={open}
            label="Clientes da cópia"
            renderRow={(customer) => (
              <div className={classes.customer}>
                <div className={classes.name}>{customer.name}</div>
                <div className={classes.detail}>{details(customer) || 'sem CPF e sem telefone'}</div>
              </div>
            )}
          />
        ) : (
          typed.trim() !== '' && <Text c="dimmed">Ninguém assim nesta cópia.</Text>
        )}
      </div>
      <Group justify="flex-end">
        <ActionButton onClick={onBack}>Outra cópia</ActionButton>
        <ActionButton primary keyHint="Enter" disabled={found.length === 0} onClick={() => open(selected)}>
          Ver o que muda
        </ActionButton>
      </Group>
    </Stack>
  );
};
