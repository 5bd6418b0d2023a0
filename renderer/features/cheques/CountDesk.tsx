import { useShop } from '@renderer/data/shop-context';
import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { useKeyHints } from '@renderer/ui/key-hints';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { SplitView } from '@renderer/ui/SplitView';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo, useState } from 'react';
import { ChequeList } from './ChequeList';
import classes from './ChequesScreen.module.css';
import { CountPanel } from './CountPanel';
import { CountResultDialog } from './CountResultDialog';
import { countable, countResult, endingWith, typedEnd } from './count-view';
import type { ShownPaper } from './DrawerPaper';
import { drawerRows } from './drawer-rows';
import { viewChapters } from './drawer-views';
import { toggled } from './marks';

const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['Espaço'], label: 'está aqui' },
  { keys: ['Enter'], label: 'marcar pelo final do número; vazio, terminar' },
  { keys: ['Esc'], label: 'parar por agora' },
];

interface CountDeskProps {
  /** Those that stand. */
  readonly cheques: readonly Cheque[];
  readonly onPaper: (paper: ShownPaper) => void;
  readonly onStop: () => void;
}

/** Conferência: each cheque of the drawer is ticked, by its row or by the end of its number. */
export const CountDesk = ({ cheques, onPaper, onStop }: CountDeskProps) => {
  const { today, terms } = useShop();
  const { counted, set } = useChequeDrawer();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [isEnding, setEnding] = useState(false);
  const all = useMemo(() => countable(cheques), [cheques]);
  const fitting = useMemo(() => endingWith(all, typed), [all, typed]);
  const rows = useMemo(
    () => drawerRows(viewChapters('drawer', fitting, { today, holidays: terms.holidays })),
    [fitting, today, terms],
  );
  const end = typedEnd(fitting, counted, typed);
  const result = useMemo(() => countResult(all, counted), [all, counted]);
  const shown = useMemo(() => rows.flatMap((row) => (row.kind === 'cheque' ? row.key : [])), [rows]);
  const at = Math.max(shown.indexOf(chosen ?? ''), 0);
  const tick = (ids: readonly string[]) => set({ counted: toggled(counted, ids) });
  const chosenId = shown[at];
  const tickChosen = () => chosenId !== undefined && tick([chosenId]);
  const move = (step: number) => setChosen(shown[movedBy(at, step, shown.length)]);
  const type = (text: string) => {
    setTyped(text);
    // The first of those that fit and were not found yet.
    const fit = endingWith(all, text);
    setChosen((fit.find(({ id }) => !counted.has(id)) ?? fit[0])?.id);
  };
  const enter = () => {
    if (typed === '') setEnding(true);
    else if (end.only !== undefined) {
      tick([end.only]);
      setTyped('');
    }
  };
  const again = () => set({ counted: new Set() });
  useShortcuts({ ...listKeys(move), ' ': tickChosen, Enter: enter, Escape: onStop });
  useKeyHints(HINTS);
  return (
    <Page title="Conferir a gaveta" subtitle="Pegue os cheques na mão e marque cada um que está aqui.">
      <SplitView
        list={
          fitting.length === 0 ? (
            <p className={classes.none}>
              {typed === '' ? 'Nenhum cheque na gaveta para conferir.' : 'Nenhum cheque com este final.'}
            </p>
          ) : (
            <ChequeList
              label="Cheques que deviam estar na gaveta"
              rows={rows}
              selectedId={chosenId}
              onSelect={setChosen}
              isWhole
              ticking={{ ticked: counted, canTick: () => true, onTick: tick }}
            />
          )
        }
        work={
          <CountPanel
            typed={typed}
            said={end.text}
            result={result}
            onType={type}
            onEnter={enter}
            onMove={move}
            onTick={tickChosen}
            onEnd={() => setEnding(true)}
            onStop={onStop}
            onAgain={again}
          />
        }
      />
      {isEnding && (
        <CountResultDialog
          result={result}
          onClose={() => setEnding(false)}
          onRecorded={(paper) => {
            set({ counted: new Set() });
            onStop();
            if (paper) onPaper(paper);
          }}
        />
      )}
    </Page>
  );
};
