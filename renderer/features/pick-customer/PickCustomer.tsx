import {
  type CustomerFilter,
  type CustomerRow,
  listCustomers,
  searchCustomerRows,
} from '@renderer/data/queries/customers';
import { useSearch, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DueBadge } from '@renderer/ui/DueBadge';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { Money } from '@renderer/ui/Money';
import { Page } from '@renderer/ui/Page';
import { Pill } from '@renderer/ui/Pill';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { IconUserPlus, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './PickCustomer.module.css';

const ROW_HEIGHT = 60;
const PAGE = 200;

interface PickCustomerProps {
  readonly title: string;
  readonly subtitle: string;
  /** Who is listed before anything is typed. */
  readonly listed: CustomerFilter;
  readonly onPick: (customerId: string) => void;
}

const detailOf = ({ customer }: CustomerRow): string =>
  [
    customer.nickname ? `“${customer.nickname}”` : '',
    customer.phones[0] ? formatPhone(customer.phones[0].digits) : '',
    customer.document ? formatDocument(customer.document) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

const Row = ({ row, today }: { readonly row: CustomerRow; readonly today: CivilDay }) => (
  <div className={classes.row}>
    <div className={classes.who}>
      <div className={classes.name}>{row.customer.name}</div>
      <div className={classes.detail}>{detailOf(row)}</div>
    </div>
    {row.summary.openCount > 0 ? (
      <>
        <Money cents={row.summary.openCents} weight={600} />
        <span className={classes.due}>
          {row.summary.oldestDueDay ? (
            <DueBadge day={row.summary.oldestDueDay} today={today} />
          ) : (
            <Pill tone="neutral">em cheques</Pill>
          )}
        </span>
      </>
    ) : (
      <span className={classes.detail}>nada em aberto</span>
    )}
  </div>
);

/** Chooses the customer a screen works with: type, arrows, Enter. */
export const PickCustomer = ({ title, subtitle, listed, onPick }: PickCustomerProps) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const { found: rows, isCurrent } = useSearch(
    async (db) =>
      typed.trim() === ''
        ? (await listCustomers(db, { filter: listed, sort: 'name', today, limit: PAGE })).rows
        : searchCustomerRows(db, typed),
    [typed, listed, today],
  );
  const last = Math.max((rows?.length ?? 0) - 1, 0);
  const pick = (index: number) => {
    const row = rows?.[index];
    if (row) onPick(row.customer.id);
  };
  const back = () => go(paths.today());
  useShortcuts({ Escape: back });
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'continuar' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page title={title} subtitle={subtitle}>
      <div className={classes.screen}>
        <ListSearch
          label="Procurar cliente"
          placeholder="Nome, apelido, telefone, CPF ou CNPJ"
          typed={typed}
          onType={(text) => {
            setTyped(text);
            setSelected(0);
          }}
          onMove={(step) => setSelected(movedBy(selected, step, rows?.length ?? 0))}
          onOpen={() => pick(Math.min(selected, last))}
          isCurrent={isCurrent}
        />
        {rows?.length === 0 ? (
          <EmptyState
            icon={IconUserQuestion}
            title={typed.trim() === '' ? 'Ninguém com parcelas em aberto' : 'Não achamos este cliente'}
            text={
              typed.trim() === ''
                ? 'Digite o nome para procurar em todo o cadastro.'
                : 'Confira como foi escrito, ou cadastre o cliente agora.'
            }
            action={
              <ActionButton icon={IconUserPlus} onClick={() => go(paths.newCustomer())}>
                Cadastrar cliente
              </ActionButton>
            }
          />
        ) : (
          rows && (
            <VirtualList
              items={rows}
              rowHeight={ROW_HEIGHT}
              selected={Math.min(selected, last)}
              onSelect={setSelected}
              onOpen={pick}
              label="Clientes"
              renderRow={(row) => <Row row={row} today={today} />}
            />
          )
        )}
      </div>
    </Page>
  );
};
