import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconFileUnknown, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { AgreementDetail } from './AgreementDetail';
import { AgreementList } from './AgreementList';
import { AgreementsEmpty } from './AgreementsEmpty';
import classes from './AgreementsScreen.module.css';
import type { Look } from './look';
import { NegotiationBar } from './NegotiationBar';
import { PickToNegotiate } from './PickToNegotiate';
import { ProposalDetail } from './ProposalDetail';
import { type NegotiationsList, useNegotiations } from './use-negotiations';
import { viewBeside, viewWords } from './views';

export interface AgreementsScreenProps {
  /** The agreement or proposal that is open on the right; the first of the list without it. */
  readonly id?: string;
}

const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['←', '→'], label: 'mudar de lista' },
  { keys: ['Ctrl', 'F'], label: 'procurar' },
  { keys: ['Ins'], label: 'nova negociação' },
];

/** Every agreement and proposal with how it stands today, and the one chosen with what can be done about it. */
export const AgreementsScreen = ({ id }: AgreementsScreenProps) => {
  const [isPicking, setPicking] = useState(false);
  const list = useNegotiations(id);
  const begin = () => setPicking(true);
  useShortcuts(isPicking ? {} : { Insert: begin });
  useKeyHints(!isPicking && list && !list.isNew ? HINTS : []);
  if (isPicking) return <PickToNegotiate onBack={() => setPicking(false)} />;
  if (!list) return <Page title="Acordos" />;
  if (list.isNew) return <AgreementsEmpty onBegin={begin} />;
  return (
    <Page
      title="Acordos"
      actions={
        <ActionButton size="sm" icon={IconPlus} keyHint="Ins" onClick={begin}>
          Nova negociação
        </ActionButton>
      }
    >
      <Desk list={list} isGone={id !== undefined && !list.chosen} />
    </Page>
  );
};

const Desk = ({ list, isGone }: { readonly list: NegotiationsList; readonly isGone: boolean }) => {
  const searchBox = useRef<HTMLDivElement>(null);
  const listBox = useRef<{ readonly focus: () => void }>(null);
  const focusList = () => {
    // Out of the search also where there is no list to go to.
    searchBox.current?.querySelector('input')?.blur();
    listBox.current?.focus();
  };
  const focusSearch = () => {
    const input = searchBox.current?.querySelector('input');
    input?.focus();
    // What was searched for before gives way to what is typed now.
    input?.select();
  };
  const previous = () => list.show(viewBeside(list.view, -1));
  const next = () => list.show(viewBeside(list.view, 1));
  const forget = () => list.search('');
  useShortcuts({
    ...listKeys(list.move),
    ArrowLeft: previous,
    ArrowRight: next,
    'mod+f': focusSearch,
    // With nothing searched for, Esc leaves the screen.
    Escape: list.typed === '' ? undefined : forget,
  });
  return (
    <div className={classes.screen}>
      <FigureStrip figures={list.figures} />
      <NegotiationBar list={list} searchRef={searchBox} onLeave={focusList} />
      <div className={classes.work}>
        <div className={classes.left}>
          {list.items.length === 0 ? (
            <p className={classes.none}>{emptyText(list)}</p>
          ) : (
            <AgreementList look={list} onChoose={list.choose} focusRef={listBox} />
          )}
        </div>
        <div className={classes.sheet}>
          <Chosen look={list} isGone={isGone} />
        </div>
      </div>
    </div>
  );
};

const emptyText = ({ typed, view }: Look): string =>
  typed.trim() === '' ? viewWords[view].empty : `Nenhum acordo e nenhuma proposta com “${typed.trim()}”.`;

const Chosen = ({ look: { chosen }, isGone }: { readonly look: Look; readonly isGone: boolean }) => {
  if (isGone)
    return (
      <EmptyState
        icon={IconFileUnknown}
        title="Não achamos este acordo"
        text="Ele pode ter sido desfeito com a proposta. Nada mais mudou: escolha outro na lista, ou procure pelo nome."
      />
    );
  if (!chosen) return null;
  return chosen.kind === 'agreement' ? (
    <AgreementDetail key={chosen.id} id={chosen.id} />
  ) : (
    <ProposalDetail key={chosen.id} id={chosen.id} />
  );
};
