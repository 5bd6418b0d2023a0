import { TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { Sums } from '@renderer/ui/Sums';
import { TextButton } from '@renderer/ui/TextButton';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { IconClipboardCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import classes from './CountPanel.module.css';
import type { CountResult } from './count-view';

interface CountPanelProps {
  readonly typed: string;
  /** What was typed leads to; undefined while nothing was. */
  readonly said: string | undefined;
  readonly result: CountResult;
  readonly onType: (typed: string) => void;
  /** Ticks what was typed; with nothing typed the count ends. */
  readonly onEnter: () => void;
  readonly onMove: (step: number) => void;
  readonly onTick: () => void;
  readonly onEnd: () => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Where the count stands, and the field for the end of a number. */
export const CountPanel = (props: CountPanelProps) => {
  const { typed, said, result, onType, onEnter, onMove, onTick, onEnd, onStop, onAgain } = props;
  const { all, found, missing } = result;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) onMove(step);
    else if (event.key === ' ') onTick();
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  const sum = ({ cheques, cents }: CountResult['all']) =>
    `${chequesText(cheques.length)} · ${formatMoney(cents)}`;
  return (
    <section className={classes.panel} aria-label="Conferência">
      <TextInput
        size="lg"
        label="Final do número"
        description={
          said ?? 'Os últimos algarismos do cheque, e Enter. Ou ande na lista e marque com Espaço.'
        }
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        autoFocus
        value={typed}
        onChange={(event) => onType(event.currentTarget.value.replace(/\D/g, ''))}
        onKeyDown={onKeyDown}
      />
      <p className={classes.progress} role="status">
        <strong>{found.cheques.length}</strong> de {all.cheques.length}
      </p>
      <Sums
        sums={[
          { label: 'Deviam estar na gaveta', value: sum(all) },
          { label: 'Já marcados', value: sum(found) },
          { label: 'Faltam', value: sum(missing), isTotal: true },
        ]}
      />
      <div className={classes.actions}>
        <ActionButton primary icon={IconClipboardCheck} keyHint="Enter" onClick={onEnd}>
          Terminar
        </ActionButton>
        <ActionButton keyHint="Esc" onClick={onStop}>
          Parar por agora
        </ActionButton>
        {found.cheques.length > 0 && <TextButton onClick={onAgain}>Começar de novo</TextButton>}
      </div>
    </section>
  );
};
