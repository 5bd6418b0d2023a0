import { Modal } from '@mantine/core';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { useSearch, useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { HIDE_KEY, useHiddenAmounts } from '@renderer/ui/hidden-amounts';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { paths } from '@renderer/ui/paths';
import { useEarlyKeys } from '@renderer/ui/use-early-keys';
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
  /** Where it leads, or what it does. */
  readonly path: string | (() => void);
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
    key: 'integrity',
    title: 'Conferir registros',
    note: 'comando',
    path: paths.integrity(),
    also: 'conferencia consertar integridade saldos',
  },
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
  {
    key: 'people',
    title: 'Pessoas e PIN',
    note: 'ajuste',
    path: paths.settings('pessoas'),
    also: 'operador caixa dono senha bloquear',
  },
  {
    key: 'data',
    title: 'Levar os dados em planilhas',
    note: 'ajuste',
    path: paths.settings('dados'),
    also: 'exportar excel csv xlsx contador planilha',
  },
  {
    key: 'privacy',
    title: 'Privacidade',
    note: 'ajuste',
    path: paths.settings('privacidade'),
    also: 'lgpd anonimizar dados exportar',
  },
  {
    key: 'hide-amounts',
    title: 'Esconder ou mostrar os valores',
    note: HIDE_KEY,
    path: () => useHiddenAmounts.getState().toggle(),
    also: 'ocultar f10 olho',
  },
];

/** Only where people have a PIN. */
const lockCommand: Command = {
  key: 'lock',
  title: 'Bloquear ou trocar de pessoa',
  note: 'comando',
  path: () => useOperatorStore.getState().lock(),
  also: 'sair pin caixa',
};

const commandsFor = (typed: string, hasPin: boolean): Found[] =>
  [...commands, ...(hasPin ? [lockCommand] : [])].filter(({ title, also = '' }) =>
    foldText(`${title} ${also}`).includes(foldText(typed.trim())),
  );

const useFound = (typed: string) => {
  const { operator } = useShop();
  const { found: customers, isCurrent } = useSearch(
    async (db) => (typed.trim() === '' ? [] : searchCustomers(db, typed, LIMIT)),
    [typed],
  );
  const found = [
    ...(customers ?? []).map(
      (customer): Found => ({
        key: customer.id,
        title: customer.name,
        note: customer.phones[0] ? formatPhone(customer.phones[0].digits) : '',
        path: paths.customer(customer.id),
      }),
    ),
    ...commandsFor(typed, operator !== undefined),
  ].slice(0, LIMIT);
  return { found, isCurrent };
};

interface PaletteProps {
  readonly typed: string;
  readonly isEntered: boolean;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}

const Palette = ({ typed, isEntered, onType, onClose }: PaletteProps) => {
  const [, go] = useLocation();
  const [selected, setSelected] = useState(0);
  const { found, isCurrent } = useFound(typed);
  const open = (path: Found['path'] | undefined) => {
    if (path === undefined) return;
    onClose();
    if (typeof path === 'string') go(path);
    else path();
  };
  return (
    <>
      <ListSearch
        label="Procurar cliente ou comando"
        placeholder="Nome, CPF, telefone ou comando"
        typed={typed}
        onType={(text) => {
          onType(text);
          setSelected(0);
        }}
        onMove={(step) => setSelected(movedBy(selected, step, found.length))}
        onOpen={() => open(found[selected]?.path)}
        isCurrent={isCurrent}
        isEntered={isEntered}
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
}) => {
  const [typed, setTyped] = useState('');
  const [isEntered, setEntered] = useState(false);
  useEarlyKeys(opened, (key) => (key === 'Enter' ? setEntered(true) : setTyped((before) => before + key)));
  const close = () => {
    setTyped('');
    setEntered(false);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      size={620}
      yOffset={90}
      centered={false}
      title={null}
    >
      {opened && <Palette typed={typed} isEntered={isEntered} onType={setTyped} onClose={close} />}
    </Modal>
  );
};
