import { Modal } from '@mantine/core';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { useLive } from '@renderer/data/shop-context';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { paths } from '@renderer/ui/paths';
import { foldText } from '@shared/domain/search-tokens';
import { formatPhone } from '@shared/identity/phone';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { menu } from './menu';
import classes from './Shell.module.css';

interface Found {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly path: string;
}

interface Command extends Found {
  /** Other words for it. */
  readonly also?: string;
}

const LIMIT = 8;

const commands: readonly Command[] = [
  ...menu.map(({ label, path }) => ({ key: path, title: label, note: 'ir para', path })),
  { key: 'new', title: 'Cadastrar cliente', note: 'comando', path: paths.newCustomer() },
  { key: 'at-risk', title: 'Clientes em risco', note: 'comando', path: paths.atRisk() },
  { key: 'letters', title: 'Cartas', note: 'comando', path: paths.letters() },
  { key: 'thanks', title: 'Obrigado a quem terminou de pagar', note: 'comando', path: paths.thanks() },
  { key: 'import', title: 'Importar planilha', note: 'comando', path: paths.import() },
  {
    key: 'negotiations',
    title: 'Propostas e negociações',
    note: 'comando',
    path: paths.agreements(),
    also: 'negociar renegociar acordo parcelar',
  },
  {
    key: 'negotiation-policy',
    title: 'Regras de negociação',
    note: 'ajuste',
    path: paths.settings('negociacao'),
    also: 'politica desconto limites',
  },
  {
    key: 'clauses',
    title: 'Papéis do acordo: cláusulas',
    note: 'ajuste',
    path: paths.settings('papeis'),
    also: 'termo contrato',
  },
];

const commandsFor = (typed: string): Found[] =>
  commands.filter(({ title, also = '' }) => foldText(`${title} ${also}`).includes(foldText(typed.trim())));

const useFound = (typed: string): Found[] => {
  const customers = useLive(
    async (db) => (typed.trim() === '' ? [] : searchCustomers(db, typed, LIMIT)),
    [typed],
  );
  return [
    ...(customers ?? []).map(
      (customer): Found => ({
        key: customer.id,
        title: customer.name,
        note: customer.phones[0] ? formatPhone(customer.phones[0].digits) : '',
        path: paths.customer(customer.id),
      }),
    ),
    ...commandsFor(typed),
  ].slice(0, LIMIT);
};

const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const found = useFound(typed);
  const open = (path: string | undefined) => {
    if (path === undefined) return;
    onClose();
    go(path);
  };
  return (
    <>
      <ListSearch
        label="Procurar cliente ou comando"
        placeholder="Nome, CPF, telefone ou comando"
        typed={typed}
        onType={(text) => {
          setTyped(text);
          setSelected(0);
        }}
        onMove={(step) => setSelected(movedBy(selected, step, found.length))}
        onOpen={() => open(found[selected]?.path)}
        inDialog
      />
      <div className={classes.results} role="listbox" aria-label="Encontrados">
        {found.map((item, index) => (
          <button
            key={item.key}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            className={classes.result}
            onClick={() => open(item.path)}
          >
            <span>{item.title}</span>
            <small>{item.note}</small>
          </button>
        ))}
        {found.length === 0 && <p>Nada encontrado com “{typed}”.</p>}
      </div>
    </>
  );
};

/** Ctrl+K: customers and commands from anywhere. */
export const CommandPalette = ({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) => (
  <Modal
    opened={opened}
    onClose={onClose}
    withCloseButton={false}
    size={620}
    yOffset={90}
    centered={false}
    title={null}
  >
    {opened && <Palette onClose={onClose} />}
  </Modal>
);
