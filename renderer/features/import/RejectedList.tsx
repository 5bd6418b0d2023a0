import { VirtualList } from '@renderer/ui/VirtualList';
import { cellText } from '@shared/import/cell';
import type { ColumnMapping, Meaning } from '@shared/import/meanings';
import type { RejectedRow } from '@shared/import/plan-types';
import { useState } from 'react';
import classes from './PreviewStep.module.css';
import type { ShownColumn } from './preview-view';

interface RejectedListProps {
  readonly rejected: readonly RejectedRow[];
  readonly mapping: ColumnMapping;
  /** What is shown of each row, four of them. */
  readonly shown: readonly ShownColumn[];
}

/** Every row that stays out, by its number in the spreadsheet, with the reason. */
export const RejectedList = ({ rejected, mapping, shown }: RejectedListProps) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <div className={`${classes.row} ${classes.head}`} aria-hidden>
        <span>Linha</span>
        {shown.map(({ meaning, label }) => (
          <span key={meaning} className={meaning === 'amount' ? classes.amount : undefined}>
            {label}
          </span>
        ))}
        <span>Por que fica de fora</span>
      </div>
      <VirtualList
        label="Linhas que ficam de fora"
        items={rejected}
        rowHeight={46}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={(row: RejectedRow) => (
          <div className={classes.row}>
            <span className={classes.number}>{row.row}</span>
            {shown.map(({ meaning }) => (
              <Cell key={meaning} row={row} meaning={meaning} column={mapping[meaning]} />
            ))}
            <span className={classes.reason}>{row.text}</span>
          </div>
        )}
      />
    </div>
  );
};

interface CellProps {
  readonly row: RejectedRow;
  readonly meaning: Meaning;
  readonly column: number | undefined;
}

const Cell = ({ row, meaning, column }: CellProps) => (
  <span
    className={`${classes.cell} ${meaning === 'amount' ? classes.amount : ''}`}
    data-fault={row.meaning === meaning || undefined}
  >
    {cellText(row.cells, column) || '–'}
  </span>
);
