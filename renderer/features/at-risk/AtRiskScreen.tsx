import { useVisibleCustomers } from '@renderer/data/visible-customers';
import { useRiskView } from '@renderer/stores/risk-view';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { IconHeartHandshake, IconMail, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import classes from './AtRiskScreen.module.css';
import { filterRows, riskTotals } from './at-risk-view';
import { RiskFilters } from './RiskFilters';
import { RiskPanel } from './RiskPanel';
import { RiskReport } from './RiskReport';
import { RiskRowView, ROW_HEIGHT } from './RiskRowView';
import { totalText } from './risk-words';
import { useAtRisk } from './use-at-risk';
import { useRiskCommands } from './use-risk-commands';

const TITLE = 'Clientes em risco';

const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['Enter'], label: 'conversar' },
  { keys: ['N'], label: 'negociar' },
  { keys: ['F3'], label: 'receber' },
  { keys: ['F'], label: 'ficha' },
  { keys: ['P'], label: 'imprimir' },
  { keys: ['C'], label: 'cartas' },
];

/** Who has something open, by the money that may come late, with the reasons and what usually helps. */
export const AtRiskScreen = () => {
  const [, go] = useLocation();
  const view = useRiskView();
  const { segment, overLimit, brokenPromise } = view;
  const filter = useMemo(() => ({ segment, overLimit, brokenPromise }), [segment, overLimit, brokenPromise]);
  const [printing, setPrinting] = useState(false);
  const list = useAtRisk();
  const shown = useMemo(() => (list ? filterRows(list.rows, filter) : []), [list, filter]);
  const totals = useMemo(() => list && riskTotals(list.rows), [list]);
  const ids = useMemo(() => shown.map(({ account }) => account.customerId), [shown]);
  const selected = movedBy(view.selected, 0, shown.length);
  const row = shown[selected];
  const { customers, onVisible } = useVisibleCustomers(ids, selected);
  const commands = useRiskCommands(row?.account.customerId);
  const select = (index: number) => view.set({ selected: index });
  const move = (step: number) => select(movedBy(selected, step, shown.length));
  const print = () => setPrinting(shown.length > 0);
  const letters = () => go(paths.letters());
  useShortcuts({
    ...listKeys(move),
    Enter: commands.talk,
    n: commands.negotiate,
    f: commands.file,
    F3: row && commands.receive,
    p: print,
    c: letters,
  });
  useKeyHints(shown.length > 0 ? HINTS : []);
  if (!list || !totals) return <Page title={TITLE} />;
  if (list.rows.length === 0)
    return (
      <Page title={TITLE}>
        <EmptyState
          icon={IconHeartHandshake}
          title="Ninguém com saldo em aberto"
          text="Quando houver vendas a prazo, aqui aparece quem merece atenção primeiro, e por quê."
          action={
            <ActionButton primary onClick={() => go(paths.customers())}>
              Ir para Clientes
            </ActionButton>
          }
        />
      </Page>
    );
  return (
    <Page
      title={TITLE}
      subtitle={totalText(totals)}
      actions={
        <>
          <ActionButton size="sm" icon={IconMail} keyHint="C" onClick={letters}>
            Cartas
          </ActionButton>
          <ActionButton size="sm" icon={IconPrinter} keyHint="P" onClick={print}>
            Imprimir lista
          </ActionButton>
        </>
      }
    >
      <div className={classes.screen}>
        <RiskFilters
          filter={filter}
          totals={totals}
          onChange={(next) => view.set({ ...next, selected: 0 })}
        />
        {row === undefined ? (
          <p className={classes.none}>Ninguém nesta escolha. Mude o filtro para ver os outros.</p>
        ) : (
          <div className={classes.work}>
            <div className={classes.list}>
              <VirtualList
                label={TITLE}
                items={shown}
                rowHeight={ROW_HEIGHT}
                selected={selected}
                onSelect={select}
                onOpen={commands.talk}
                onVisible={onVisible}
                renderRow={(item) => (
                  <RiskRowView row={item} name={customers.get(item.account.customerId)?.name} />
                )}
              />
            </div>
            <RiskPanel row={row} customer={customers.get(row.account.customerId)} commands={commands} />
          </div>
        )}
      </div>
      {printing && <RiskReport rows={shown} filter={filter} onClose={() => setPrinting(false)} />}
    </Page>
  );
};
