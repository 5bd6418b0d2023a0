import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { entryAt, queueRows, type Row, rowOf } from './queue-rows';
import type { Day } from './use-day';

export interface QueueSelection {
  readonly rows: readonly Row[];
  /** Index of the chosen row; -1 when there is none. */
  readonly selected: number;
  /** Of a conversation. */
  readonly customerId: string | null;
  /** Of cheques to take care of. */
  readonly task: ChequeTask | null;
  /** About an agreement or a proposal. */
  readonly agreement: AgreementTask | null;
  readonly select: (index: number) => void;
  /** By customer: where the list stays when a round is paused. */
  readonly choose: (customerId: string) => void;
  /** So many rows down, or up when negative. */
  readonly move: (step: number) => void;
  /** On to the next customer, as the one at hand leaves the list. */
  readonly next: () => void;
  readonly unfolded: boolean;
  readonly fold: () => void;
}

/** What is chosen in the list, while customers leave it and others come. */
export const useQueueSelection = (day: Day | undefined): QueueSelection => {
  const [unfolded, setUnfolded] = useState(false);
  const [chosen, setChosen] = useState<{ id: string | null; index: number }>({ id: null, index: 0 });
  const rows = useMemo(() => (day ? queueRows(day.queue, day.tasks, unfolded) : []), [day, unfolded]);
  const selected = rowOf(rows, chosen.id, chosen.index);
  const row = rows[selected];
  const key = row && row.kind !== 'heading' ? row.key : null;
  useEffect(() => {
    if (key !== null) setChosen({ id: key, index: selected });
  }, [key, selected]);
  const select = (index: number) => {
    const wanted = rows[index];
    if (wanted && wanted.kind !== 'heading') setChosen({ id: wanted.key, index });
  };
  const choose = useCallback((id: string) => setChosen(({ index }) => ({ id, index })), []);
  const move = (step: number) => select(entryAt(rows, selected, step));
  const next = () => {
    const after = entryAt(rows, selected, 1);
    select(after === selected ? entryAt(rows, selected, -1) : after);
  };
  return {
    rows,
    selected,
    customerId: row?.kind === 'entry' ? row.key : null,
    task: row?.kind === 'task' ? row.task : null,
    agreement: row?.kind === 'agreement' ? row.task : null,
    select,
    choose,
    move,
    next,
    unfolded,
    fold: () => setUnfolded(!unfolded),
  };
};
