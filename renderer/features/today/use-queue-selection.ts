import type { Queue } from '@shared/rules/queue';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { entryAt, queueRows, type Row, rowOf } from './queue-rows';

export interface QueueSelection {
  readonly rows: readonly Row[];
  /** Index of the chosen customer's row; -1 when there is none. */
  readonly selected: number;
  readonly customerId: string | null;
  readonly select: (index: number) => void;
  /** By customer: where the list stays when a round is paused. */
  readonly choose: (customerId: string) => void;
  /** So many customers down, or up when negative. */
  readonly move: (step: number) => void;
  /** On to the next customer, as the one at hand leaves the list. */
  readonly next: () => void;
  readonly unfolded: boolean;
  readonly fold: () => void;
}

/** Who is chosen in the queue, while customers leave it and others come. */
export const useQueueSelection = (queue: Queue | undefined): QueueSelection => {
  const [unfolded, setUnfolded] = useState(false);
  const [chosen, setChosen] = useState<{ id: string | null; index: number }>({ id: null, index: 0 });
  const rows = useMemo(() => (queue ? queueRows(queue, unfolded) : []), [queue, unfolded]);
  const selected = rowOf(rows, chosen.id, chosen.index);
  const row = rows[selected];
  const customerId = row?.kind === 'entry' ? row.key : null;
  useEffect(() => {
    if (customerId !== null) setChosen({ id: customerId, index: selected });
  }, [customerId, selected]);
  const select = (index: number) => {
    const wanted = rows[index];
    if (wanted?.kind === 'entry') setChosen({ id: wanted.key, index });
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
    customerId,
    select,
    choose,
    move,
    next,
    unfolded,
    fold: () => setUnfolded(!unfolded),
  };
};
