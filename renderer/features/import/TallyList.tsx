import { VirtualList } from '@renderer/ui/VirtualList';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { useState } from 'react';
import type { TallyRow } from './cheque-tallies';
import classes from './PreviewStep.module.css';
import type { TallyTable } from './preview-view';

/** Cheques counted together, to be compared with the drawer. */
export const TallyList = ({ title, head, rows }: TallyTable) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <div className={`${classes.tally} ${classes.head}`} aria-hidden>
        <span>{head}</span>
        <span className={classes.amount}>Cheques</span>
        <span className={classes.amount}>Somam</span>
      </div>
      <VirtualList
        label={title}
        items={rows}
        rowHeight={46}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={({ label, count, cents }: TallyRow) => (
          <div className={classes.tally}>
            <span className={classes.cell}>{label}</span>
            <span className={classes.amount}>{chequesText(count)}</span>
            <span className={classes.amount}>{formatMoney(cents)}</span>
          </div>
        )}
      />
    </div>
  );
};
