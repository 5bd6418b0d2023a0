import { ChequeFile } from '@renderer/features/cheque-file';
import type { Ref } from 'react';
import { ChequeList } from './ChequeList';
import classes from './ChequesScreen.module.css';
import type { ListView } from './drawer-views';
import { MarkBar } from './MarkBar';
import { MonthBar } from './MonthBar';
import { batchMoveOf } from './marks';
import type { ChequeList as List } from './use-cheque-list';
import type { Marks } from './use-marks';
import { nothingFound, viewWords } from './views';

interface DrawerWorkProps {
  readonly view: ListView;
  readonly typed: string;
  readonly isWhole: boolean;
  readonly list: List;
  readonly marks: Marks;
  readonly focusRef: Ref<{ readonly focus: () => void }>;
}

/** The list at the left, and at the right the cheque that is chosen in it. */
export const DrawerWork = ({ view, typed, isWhole, list, marks, focusRef }: DrawerWorkProps) => {
  const { rows, cheque } = list;
  const hasMarks = marks.marked.count > 0;
  return (
    <div className={classes.work}>
      <div className={classes.left}>
        {view === 'ended' && typed.trim() === '' && <MonthBar month={list.month} onStep={list.stepMonth} />}
        {rows.length === 0 ? (
          <p className={classes.none}>
            {typed.trim() === '' ? viewWords[view].empty : nothingFound(view, typed)}
          </p>
        ) : (
          <ChequeList
            key={view}
            label={viewWords[view].label}
            rows={rows}
            selectedId={cheque?.id}
            onSelect={list.choose}
            isWhole={isWhole}
            ticking={
              view === 'ended' || view === 'returned'
                ? undefined
                : {
                    ticked: marks.ids,
                    canTick: (row) => batchMoveOf(row.cheque) !== null,
                    onTick: marks.mark,
                  }
            }
            focusRef={focusRef}
          />
        )}
        {hasMarks && <MarkBar marked={marks.marked} onBatch={marks.open} onClear={marks.clear} />}
      </div>
      {cheque && (
        <div className={classes.file}>
          <ChequeFile chequeId={cheque.id} isCovered={hasMarks} />
        </div>
      )}
    </div>
  );
};
