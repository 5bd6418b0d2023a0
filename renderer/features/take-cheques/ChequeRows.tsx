import { TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { readCmc7 } from '@shared/identity/cmc7';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ChequeRow, type RowActions } from './ChequeRow';
import classes from './ChequeRows.module.css';
import { type ChequeDraft, emptyCheque, isBlank, nextKey } from './cheque-draft';
import { type ChequeField, focusField } from './cheque-problem';
import { lateGoodDayNote } from './cheque-remarks';
import type { ChequesView } from './cheques-view';
import { footPart } from './read-foot';
import { SeriesBar } from './SeriesBar';

interface ChequeRowsProps {
  readonly drafts: readonly ChequeDraft[];
  /** What they come to, from `useChequesView`. */
  readonly view: ChequesView;
  /** They were tried to be taken: what is missing is said too. */
  readonly tried: boolean;
  /** Whether something is asked for that their amounts and days follow. */
  readonly hasWanted: boolean;
  readonly onChange: (drafts: readonly ChequeDraft[]) => void;
}

type Target = { readonly key: number; readonly field: ChequeField } | 'next';

/**
 * Cheques as they are typed or read, a row each. Goes into a form: Enter in a field sends it, but after a reading goes on
 * to what is still missing, and at last to the field for another cheque, where an Enter alone sends the form.
 */
export const ChequeRows = ({ drafts, view, tried, hasWanted, onChange }: ChequeRowsProps) => {
  const { today, terms } = useShop();
  const [isSeries, setSeries] = useState(false);
  const [nextFoot, setNextFoot] = useState('');
  const rows = useRef<HTMLDivElement>(null);
  const waiting = useRef<Target | null>(null);

  const focus = (target: Target) => {
    if (target === 'next') rows.current?.querySelector<HTMLElement>('[name="cheque-next"]')?.focus();
    else focusField(rows.current, target);
  };
  // A row that was just added is drawn first.
  useEffect(() => {
    if (waiting.current) focus(waiting.current);
    waiting.current = null;
  });
  const focusNext = (target: Target) => {
    waiting.current = target;
  };

  const change = (index: number, part: Partial<ChequeDraft>) =>
    onChange(drafts.map((draft, at) => (at === index ? { ...draft, ...part } : draft)));
  /** Once a cheque was read: what it lacks, the next one not read, or another. */
  const read = (index: number) => {
    const filled = view.filled[index];
    if (!filled) return;
    const { key, cents, goodDay } = filled;
    const unread = drafts.slice(index + 1).find(isBlank);
    if (cents === null) focus({ key, field: 'cents' });
    else if (goodDay === null) focus({ key, field: 'goodDay' });
    else focus(unread ? { key: unread.key, field: 'foot' } : 'next');
  };
  const remove = (index: number) => {
    const left = drafts.filter((_, at) => at !== index);
    focusNext('next');
    onChange(left.length > 0 ? left : [emptyCheque(nextKey(drafts))]);
  };
  const actions = useRef<RowActions>({ change, read, remove });
  actions.current = { change, read, remove };
  const on = useMemo(
    (): RowActions => ({
      change: (index, part) => actions.current.change(index, part),
      read: (index) => actions.current.read(index),
      remove: (index) => actions.current.remove(index),
    }),
    [],
  );
  const add = (foot: string) => {
    const draft = { ...emptyCheque(nextKey(drafts)), ...footPart(foot) };
    setNextFoot('');
    focusNext({ key: draft.key, field: readCmc7(foot).ok ? 'cents' : 'foot' });
    onChange([...drafts, draft]);
  };
  const onNextKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || nextFoot.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    add(nextFoot);
  };
  const addEmpty = () => add('');
  const toggleSeries = () => setSeries(!isSeries);
  useShortcuts({ Insert: addEmpty, F8: toggleSeries });

  const first = view.filled[0];
  const note = lateGoodDayNote(view.filled);
  return (
    <div ref={rows} className={classes.rows}>
      <div className={classes.head} aria-hidden>
        <span />
        <span>Código do rodapé</span>
        <span>Banco</span>
        <span>Agência</span>
        <span>Conta</span>
        <span>Número</span>
        <span>Valor</span>
        <span>Bom para</span>
      </div>
      {view.filled.map((filled, index) => (
        <ChequeRow
          key={filled.key}
          index={index}
          filled={filled}
          customer={view.customer}
          today={today}
          holidays={terms.holidays}
          problems={view.problems.filter(({ key }) => key === filled.key)}
          tried={tried}
          isFirst={index === 0}
          on={on}
        />
      ))}
      <div className={classes.next}>
        <TextInput
          name="cheque-next"
          aria-label="Ler outro cheque"
          placeholder="Passe outro cheque no leitor"
          autoComplete="off"
          maxLength={80}
          value={nextFoot}
          onChange={(event) => setNextFoot(event.currentTarget.value)}
          onKeyDown={onNextKey}
        />
        <TextButton keyHint="Insert" onClick={() => add(nextFoot)}>
          Digitar outro
        </TextButton>
        <TextButton keyHint="F8" aria-expanded={isSeries} onClick={toggleSeries}>
          Cheques em série
        </TextButton>
      </div>
      {isSeries && first && (
        <SeriesBar
          drafts={drafts}
          first={first}
          hasWanted={hasWanted}
          onMade={(made) => {
            setSeries(false);
            const unread = made.find(isBlank);
            focusNext(unread ? { key: unread.key, field: 'foot' } : 'next');
            onChange(made);
          }}
        />
      )}
      {note && (
        <p className={classes.note}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{note}</span>
        </p>
      )}
    </div>
  );
};
