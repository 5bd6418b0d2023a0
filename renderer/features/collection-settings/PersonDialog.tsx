import { Modal } from '@mantine/core';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { useSearch } from '@renderer/data/shop-context';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { formatPhone } from '@shared/identity/phone';
import { useState } from 'react';
import classes from './Simulation.module.css';

const LIMIT = 8;

interface PersonDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onChoose: (customerId: string) => void;
}

const Search = ({ onChoose }: Pick<PersonDialogProps, 'onChoose'>) => {
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const { found, isCurrent } = useSearch(
    async (db) => (typed.trim() === '' ? [] : searchCustomers(db, typed, LIMIT)),
    [typed],
  );
  const open = (index: number) => {
    const customer = found?.[index];
    if (customer) onChoose(customer.id);
  };
  return (
    <>
      <ListSearch
        label="Procurar cliente"
        placeholder="Nome, apelido, telefone, CPF ou CNPJ"
        typed={typed}
        onType={(text) => {
          setTyped(text);
          setSelected(0);
        }}
        onMove={(step) => setSelected(movedBy(selected, step, found?.length ?? 0))}
        onOpen={() => open(selected)}
        isCurrent={isCurrent}
        inDialog
      />
      <div className={classes.results} role="listbox" aria-label="Encontrados">
        {(found ?? []).map(({ id, name, phones }, index) => (
          <button
            key={id}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            onClick={() => open(index)}
          >
            <span>{name}</span>
            <small>{phones[0] ? formatPhone(phones[0].digits) : ''}</small>
          </button>
        ))}
        {typed.trim() !== '' && found?.length === 0 && <p>Nenhum cliente com “{typed}”.</p>}
      </div>
    </>
  );
};

/** On which customer the ladder is tried. Nothing is sent or written down. */
export const PersonDialog = ({ opened, onClose, onChoose }: PersonDialogProps) => (
  <Modal
    opened={opened}
    onClose={onClose}
    title="Simular com qual cliente?"
    size={520}
    yOffset={90}
    centered={false}
  >
    {opened && <Search onChoose={onChoose} />}
  </Modal>
);
