import { NumberInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { Cents } from '@shared/money/cents';
import { type KeyboardEvent, useState } from 'react';
import classes from './ChequeRows.module.css';
import type { ChequeDraft } from './cheque-draft';
import type { FilledCheque } from './cheque-face';
import { type SeriesProblem, seriesDrafts, seriesProblemText } from './cheque-series';

interface SeriesBarProps {
  readonly drafts: readonly ChequeDraft[];
  readonly first: FilledCheque;
  readonly hasWanted: boolean;
  readonly onMade: (drafts: readonly ChequeDraft[]) => void;
}

const KINDS = [
  { value: 'each', label: 'Cada um' },
  { value: 'total', label: 'Ao todo' },
] as const;

/** Several cheques of one cheque book at a stroke: how many, and where nothing is asked for, of how much. */
export const SeriesBar = ({ drafts, first, hasWanted, onMade }: SeriesBarProps) => {
  const [count, setCount] = useState<number | null>(drafts.length > 1 ? drafts.length : null);
  const [kind, setKind] = useState<'each' | 'total'>('each');
  const [cents, setCents] = useState<Cents | null>(first.cents);
  const [problem, setProblem] = useState<SeriesProblem | null>(null);
  const make = () => {
    const made = seriesDrafts(drafts, first, {
      count,
      amounts: hasWanted ? { kind: 'proposed' } : { kind, cents: cents ?? 0 },
    });
    if (made.ok) onMade(made.value);
    else setProblem(made.error);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    make();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in its fields makes the series instead of sending the form around it.
    <div className={classes.series} onKeyDown={onKeyDown}>
      <NumberInput
        label="Quantos cheques"
        name="series-count"
        autoFocus
        allowDecimal={false}
        allowNegative={false}
        hideControls
        max={999}
        value={count ?? ''}
        onChange={(value) => setCount(typeof value === 'number' ? value : null)}
      />
      {hasWanted ? (
        <p>Um por mês, com números seguidos; valores e dias seguem o que eles pagam.</p>
      ) : (
        <>
          <ChoiceButtons label="Valor dos cheques" choices={KINDS} value={kind} onChange={setKind} />
          <MoneyField
            aria-label={kind === 'each' ? 'Valor de cada cheque' : 'Valor de todos os cheques'}
            value={cents}
            onChange={setCents}
          />
          <p>Um por mês, com números seguidos.</p>
        </>
      )}
      <ActionButton onClick={make}>Fazer a série</ActionButton>
      {problem && (
        <p role="alert" data-wrong>
          {seriesProblemText(problem)}
        </p>
      )}
    </div>
  );
};
