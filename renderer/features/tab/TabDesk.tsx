import type { TabAccount } from '@renderer/data/queries/tab';
import { useShop } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { CloseTabDialog } from './CloseTabDialog';
import { EntryLine } from './EntryLine';
import { EntryTable } from './EntryTable';
import { OverTabLimitDialog } from './OverTabLimitDialog';
import classes from './TabDesk.module.css';
import { TabPanel } from './TabPanel';
import { type PrintedTab, TabPaper } from './TabPaper';
import { useCloseTab, useReopenTab } from './use-close-tab';
import { useTabDesk } from './use-tab-desk';

/** The line to write on at the left, over what is on the tab; what it comes to at the right. */
export const TabDesk = ({ account }: { readonly account: TabAccount }) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const [isClosing, setClosing] = useState(false);
  const [printed, setPrinted] = useState<PrintedTab | null>(null);
  const desk = useTabDesk(account);
  const close = useCloseTab();
  const reopen = useReopenTab();
  const { customer, entries, lastClosing } = account;
  const { view, draft } = desk;
  const hasEntries = entries.length > 0;
  const startClosing = () => setClosing(true);
  const printOpen = () => setPrinted({ kind: 'open', customerId: customer.id });
  const back = () => (draft.text === '' ? go(paths.tab()) : desk.change({ text: '' }));
  useShortcuts({
    F8: hasEntries ? startClosing : undefined,
    F9: hasEntries ? printOpen : undefined,
    'mod+z': desk.undoLast,
    Escape: back,
  });
  useKeyHints([
    { keys: ['Enter'], label: 'anotar' },
    ...(desk.undoLast ? [{ keys: ['Ctrl', 'Z'], label: 'tirar a última' }] : []),
    ...(hasEntries
      ? [
          { keys: ['F8'], label: 'fechar a caderneta' },
          { keys: ['F9'], label: 'extrato' },
        ]
      : []),
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page
      title={`Caderneta de ${customer.name}`}
      subtitle={
        <Link className={classes.file} href={paths.customer(customer.id)}>
          Ver a ficha
        </Link>
      }
    >
      <div className={classes.desk}>
        <div className={classes.open}>
          <EntryLine
            draft={draft}
            view={view}
            today={today}
            tried={desk.tried}
            said={desk.said}
            lineRef={desk.lineRef}
            onChange={desk.change}
            onSubmit={desk.submit}
          />
          {hasEntries ? (
            <EntryTable entries={entries} newestId={desk.newestId} today={today} onRemove={desk.remove} />
          ) : (
            <EmptyState
              icon={IconNotebook}
              title="Nada na caderneta agora"
              text="Escreva a compra e o valor em uma linha, como “pão 8,50”, e tecle Enter. A linha fica pronta para a próxima."
            />
          )}
        </div>
        <TabPanel
          account={account}
          limits={view.limits}
          today={today}
          onClose={startClosing}
          onPrint={printOpen}
          onPrintLast={() =>
            lastClosing && setPrinted({ kind: 'closed', closingId: lastClosing.id, isSecondCopy: true })
          }
          onReopenLast={() => lastClosing && void reopen(lastClosing.id)}
        />
      </div>
      {desk.asking && (
        <OverTabLimitDialog
          customerName={customer.name}
          limits={view.limits}
          line={desk.asking.line}
          over={desk.asking.over}
          onConfirm={desk.decide}
          onClose={desk.stopAsking}
        />
      )}
      {isClosing && hasEntries && (
        <CloseTabDialog
          customer={customer}
          totalCents={view.limits.tabCents}
          entryCount={entries.length}
          onClose={() => {
            setClosing(false);
            desk.comeBack();
          }}
          onConfirm={async (request) => {
            const closed = await close(request);
            if (!closed) return;
            setClosing(false);
            setPrinted({ kind: 'closed', closingId: closed.closing.id });
          }}
        />
      )}
      {printed && (
        <TabPaper
          printed={printed}
          onClose={() => {
            setPrinted(null);
            desk.comeBack();
          }}
        />
      )}
    </Page>
  );
};
