import { VirtualList } from '@renderer/ui/VirtualList';
import { useState } from 'react';
import classes from './PreviewStep.module.css';
import type { IncomingRow, IncomingTable } from './preview-view';

/** Who comes in and with how much, to be compared with the notebook at a glance. */
export const IncomingList = ({ heads, rows }: IncomingTable) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <div className={`${classes.incoming} ${classes.head}`} aria-hidden>
        <span>Cliente</span>
        <span />
        {heads.map((head) => (
          <span key={head} className={classes.amount}>
            {head}
          </span>
        ))}
      </div>
      <VirtualList
        label="Clientes que entram"
        items={rows}
        rowHeight={46}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={({ name, isNew, cells }: IncomingRow) => (
          <div className={classes.incoming}>
            <span className={classes.cell}>{name}</span>
            <span className={classes.number}>{isNew ? '' : 'já cadastrado'}</span>
            {heads.map((head, index) => (
              <span key={head} className={classes.amount}>
                {cells[index]}
              </span>
            ))}
          </div>
        )}
      />
    </div>
  );
};
