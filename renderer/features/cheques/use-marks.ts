import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo, useState } from 'react';
import { type BatchMove, batchMoveOf, type Marked, markedCheques, toggled } from './marks';
import type { ChequeList } from './use-cheque-list';

export interface Marks {
  readonly marked: Marked;
  readonly ids: ReadonlySet<string>;
  readonly mark: (ids: readonly string[]) => void;
  /** The chosen row. */
  readonly markChosen: () => void;
  /** All under the head of the chosen row. */
  readonly markGroup: () => void;
  readonly clear: () => void;
  /** What is being done with those that are marked. */
  readonly batch: BatchMove | null;
  readonly open: (move: BatchMove | null) => void;
  readonly done: () => void;
}

/** The cheques marked to be moved together, wherever in the drawer they are. */
export const useMarks = (cheques: readonly Cheque[], { rows, cheque }: ChequeList): Marks => {
  const { marked: ids, set } = useChequeDrawer();
  const [batch, open] = useState<BatchMove | null>(null);
  const marked = useMemo(() => markedCheques(cheques, ids), [cheques, ids]);
  const mark = (some: readonly string[]) => {
    if (some.length > 0) set({ marked: toggled(ids, some) });
  };
  const clear = () => set({ marked: new Set() });
  const markGroup = () => {
    const at = rows.findIndex(({ key }) => key === cheque?.id);
    const head = rows.slice(0, at).findLast((row) => row.kind === 'group');
    if (head?.kind !== 'group') return;
    const under = new Set(head.ids);
    mark(
      rows.flatMap((row) =>
        row.kind === 'cheque' && under.has(row.key) && batchMoveOf(row.cheque) ? row.key : [],
      ),
    );
  };
  return {
    marked,
    ids,
    mark,
    markChosen: () => cheque && batchMoveOf(cheque) && mark([cheque.id]),
    markGroup,
    clear,
    batch,
    open,
    done: () => {
      open(null);
      clear();
    },
  };
};
