import { useShop } from '@renderer/data/shop-context';
import { useCustomersView } from '@renderer/stores/customers-view';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { dayLimits } from '@shared/rules/dues';
import { IconGauge, IconUserPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { CustomerFilters } from './CustomerFilters';
import { CustomerRowView, ROW_HEIGHT } from './CustomerRowView';
import { CustomersEmpty } from './CustomersEmpty';
import classes from './CustomersScreen.module.css';
import { NothingFound } from './NothingFound';
import { clientesText } from './row-text';
import { useCustomerList } from './use-customer-list';

/** Clientes: found as one types, or looked through by name, by balance or by the oldest due day. */
export const CustomersScreen = () => {
  const { today, terms } = useShop();
  const limits = useMemo(() => dayLimits(today, terms.holidays), [today, terms]);
  const [, go] = useLocation();
  const view = useCustomersView();
  const { rows, total, isCurrent, counts, showMore } = useCustomerList(view, today);
  const typed = view.typed.trim();
  const last = Math.max((rows?.length ?? 0) - 1, 0);
  const selected = Math.min(view.selected, last);
  const create = () => {
    view.giveNewName(rows?.length === 0 && !/\d/.test(typed) ? typed : '');
    go(paths.newCustomer());
  };
  const open = (index: number) => {
    const row = rows?.[index];
    if (row) go(paths.customer(row.customer.id));
  };
  const atRisk = () => go(paths.atRisk());
  useShortcuts({ Insert: create, n: create, F6: atRisk });
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'abrir a ficha' },
    { keys: ['Ins'], label: 'cadastrar cliente' },
    { keys: ['F6'], label: 'clientes em risco' },
  ]);
  if (counts?.all === 0) return <CustomersEmpty onCreate={create} onImport={() => go(paths.import())} />;
  return (
    <Page
      title="Clientes"
      subtitle={counts && clientesText(counts.all)}
      actions={
        <>
          <ActionButton icon={IconGauge} keyHint="F6" onClick={atRisk}>
            Em risco
          </ActionButton>
          <ActionButton icon={IconUserPlus} keyHint="Ins" primary onClick={create}>
            Cadastrar cliente
          </ActionButton>
        </>
      }
    >
      <div className={classes.screen}>
        <div className={classes.bar}>
          <ListSearch
            label="Procurar cliente"
            placeholder="Nome, apelido, telefone, CPF ou CNPJ"
            typed={view.typed}
            onType={(text) => view.set({ typed: text, selected: 0 })}
            onMove={(step) => view.set({ selected: movedBy(selected, step, last + 1) })}
            onOpen={() => open(selected)}
            isCurrent={isCurrent}
          />
          <CustomerFilters view={view} counts={counts} />
        </div>
        {rows?.length === 0 && (
          <NothingFound typed={typed} isFiltered={view.filter !== 'all'} onCreate={create} />
        )}
        {rows && rows.length > 0 && (
          <VirtualList
            items={rows}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            onSelect={(index) => view.set({ selected: index })}
            onOpen={open}
            label="Clientes"
            renderRow={(row) => <CustomerRowView row={row} limits={limits} />}
          />
        )}
        {rows && rows.length < total && (
          <button type="button" className={classes.more} onClick={showMore}>
            Mostrando {rows.length.toLocaleString('pt-BR')} de {clientesText(total)}. Mostrar mais
          </button>
        )}
      </div>
    </Page>
  );
};
