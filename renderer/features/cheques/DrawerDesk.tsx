import { useShop } from '@renderer/data/shop-context';
import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { IconClipboardCheck, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { BatchDialog } from './BatchDialog';
import { lastAccount } from './batch-plan';
import classes from './ChequesScreen.module.css';
import type { ShownPaper } from './DrawerPaper';
import { DrawerWork } from './DrawerWork';
import { drawerFigures, unknownFigures } from './drawer-figures';
import { drawerHints } from './drawer-keys';
import { viewCounts } from './drawer-views';
import { SignersWork } from './SignersWork';
import { useChequeList } from './use-cheque-list';
import type { Drawer } from './use-drawer';
import { useDrawerKeys } from './use-drawer-keys';
import { useDrawerPapers } from './use-drawer-papers';
import { useMarks } from './use-marks';
import { ViewBar } from './ViewBar';
import { listFilter } from './views';

interface DrawerDeskProps {
  readonly drawer: Drawer;
  readonly onTake: () => void;
  readonly onCount: () => void;
  readonly onPaper: (paper: ShownPaper | null) => void;
}

/** The figures, the list of a view, and the cheque that is chosen in it. */
export const DrawerDesk = ({ drawer, onTake, onCount, onPaper }: DrawerDeskProps) => {
  const { today, terms } = useShop();
  const { view, typed } = useChequeDrawer();
  const { cheques, isWhole } = drawer;
  const day = useMemo(() => ({ today, holidays: terms.holidays }), [today, terms]);
  const figures = useMemo(
    () => (isWhole ? drawerFigures(cheques, day) : unknownFigures),
    [cheques, isWhole, day],
  );
  const counts = useMemo(() => (isWhole ? viewCounts(cheques, day) : undefined), [cheques, isWhole, day]);
  const list = useChequeList(drawer);
  const marks = useMarks(cheques, list);
  const searchBox = useRef<HTMLDivElement>(null);
  const listBox = useRef<{ readonly focus: () => void }>(null);
  const papers = useDrawerPapers();
  const print = async () => {
    const shown = list.rows.flatMap((row) => (row.kind === 'cheque' ? row.cheque : []));
    const filter = listFilter(view, typed, list.month);
    if (view === 'signers') onPaper(await papers.list(cheques));
    else if (shown.length > 0) onPaper(await papers.list(shown, { filter }));
  };
  const focusList = () => {
    // Out of the search also where there is no list to go to.
    searchBox.current?.querySelector('input')?.blur();
    listBox.current?.focus();
  };
  // Whatever was pressed to come to a list, its keys work at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another list is shown
  useEffect(() => listBox.current?.focus(), [view]);
  useDrawerKeys({
    list,
    marks,
    onSearch: () => {
      const input = searchBox.current?.querySelector('input');
      input?.focus();
      // What was searched for before gives way to what is typed now.
      input?.select();
    },
    onCount,
    onPrint: () => void print(),
  });
  useKeyHints(
    drawerHints(view, {
      hasRows: list.rows.length > 0 || view === 'signers',
      isSearch: typed !== '',
    }),
  );
  return (
    <Page
      title="Cheques"
      actions={
        <>
          <ActionButton
            size="sm"
            icon={IconClipboardCheck}
            keyHint="F7"
            disabled={!isWhole}
            onClick={onCount}
          >
            Conferir gaveta
          </ActionButton>
          <ActionButton
            size="sm"
            icon={IconPrinter}
            keyHint="F8"
            disabled={!isWhole}
            onClick={() => void print()}
          >
            Imprimir lista
          </ActionButton>
          <ActionButton size="sm" icon={IconPlus} keyHint="Ins" onClick={onTake}>
            Novo cheque
          </ActionButton>
        </>
      }
    >
      <div className={classes.screen}>
        <FigureStrip figures={figures} />
        <ViewBar
          view={view}
          typed={typed}
          counts={counts}
          list={list}
          searchRef={searchBox}
          onLeave={focusList}
        />
        {view === 'signers' ? (
          <SignersWork cheques={cheques} typed={typed} onOpen={list.showSigner} />
        ) : (
          <DrawerWork
            view={view}
            typed={typed}
            isWhole={isWhole}
            list={list}
            marks={marks}
            focusRef={listBox}
          />
        )}
      </div>
      {marks.batch && (
        <BatchDialog
          move={marks.batch}
          cheques={marks.marked[marks.batch].cheques}
          account={lastAccount(cheques)}
          onClose={() => marks.open(null)}
          onDone={(moved) => {
            marks.done();
            if (marks.batch === 'deposit') onPaper(papers.slip(moved));
          }}
        />
      )}
    </Page>
  );
};
