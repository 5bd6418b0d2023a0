import { openTabs, searchTabRows } from '@renderer/data/queries/tab';
import { useLive, useSearch, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { ListSearch, movedBy } from '@renderer/ui/ListSearch';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { formatMoney } from '@shared/money/format';
import { IconNotebook, IconUserPlus, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CloseDueDialog } from './CloseDueDialog';
import classes from './TabListScreen.module.css';
import { ROW_HEIGHT, TabRowView } from './TabRowView';
import { foundTabs, tabList } from './tab-list-view';
import { cadernetasText } from './tab-words';

/** Every open tab, those to close first; typing finds any customer. */
export const TabListScreen = () => {
  const { today } = useShop();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const [isClosing, setClosing] = useState(false);
  // The search box begins anew after a dialog, and with it takes the cursor.
  const [visit, setVisit] = useState(0);
  const isSearch = typed.trim() !== '';
  const rows = useLive(openTabs, []);
  const { found, isCurrent } = useSearch(async (db) => (isSearch ? searchTabRows(db, typed) : null), [typed]);
  const list = tabList(rows ?? [], today);
  const items = isSearch ? found && foundTabs(found, today) : rows && list.items;
  const open = (index: number) => {
    const item = items?.[index];
    if (item) go(paths.tab(item.row.customer.id));
  };
  const { toClose } = list;
  const closeDue = () => setClosing(true);
  const back = () => go(paths.today());
  const leaveDialog = () => {
    setClosing(false);
    setVisit(visit + 1);
  };
  useShortcuts({ F8: toClose.length > 0 ? closeDue : undefined, Escape: back });
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'abrir a caderneta' },
    ...(toClose.length > 0 ? [{ keys: ['F8'], label: 'fechar as de hoje' }] : []),
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page
      title="Caderneta"
      subtitle={
        list.items.length === 0
          ? 'Pequenas compras fiado, que viram parcela no dia do fechamento.'
          : `${cadernetasText(list.items.length)} com ${formatMoney(list.totalCents)}`
      }
      actions={
        toClose.length > 0 && (
          <ActionButton icon={IconNotebook} keyHint="F8" primary onClick={closeDue}>
            {toClose.length === 1 ? 'Fechar a que vence hoje' : `Fechar as ${toClose.length} que vencem hoje`}
          </ActionButton>
        )
      }
    >
      <div className={classes.screen}>
        <ListSearch
          key={visit}
          label="Procurar cliente"
          placeholder="De quem é a compra? Nome, apelido, telefone ou CPF"
          typed={typed}
          onType={(text) => {
            setTyped(text);
            setSelected(0);
          }}
          onMove={(step) => setSelected(movedBy(selected, step, items?.length ?? 0))}
          onOpen={() => open(movedBy(selected, 0, items?.length ?? 0))}
          isCurrent={isCurrent}
        />
        {items?.length === 0 &&
          (isSearch ? (
            <EmptyState
              icon={IconUserQuestion}
              title="Não achamos este cliente"
              text="Confira como foi escrito, ou cadastre o cliente agora."
              action={
                <ActionButton icon={IconUserPlus} onClick={() => go(paths.newCustomer())}>
                  Cadastrar cliente
                </ActionButton>
              }
            />
          ) : (
            <EmptyState
              icon={IconNotebook}
              title="Nenhuma caderneta aberta"
              text="Procure o cliente pelo nome, tecle Enter e escreva a compra com o valor, como “pão 8,50”. No dia combinado, a caderneta fecha e vira uma parcela."
            />
          ))}
        {items && items.length > 0 && (
          <VirtualList
            items={items}
            rowHeight={ROW_HEIGHT}
            selected={movedBy(selected, 0, items.length)}
            onSelect={setSelected}
            onOpen={open}
            label={isSearch ? 'Clientes encontrados' : 'Cadernetas abertas'}
            renderRow={(item) => <TabRowView item={item} today={today} />}
          />
        )}
      </div>
      {isClosing && <CloseDueDialog due={toClose} onClose={leaveDialog} />}
    </Page>
  );
};
