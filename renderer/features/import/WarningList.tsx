import { VirtualList } from '@renderer/ui/VirtualList';
import type { ImportWarning } from '@shared/import/plan-types';
import { useState } from 'react';
import classes from './PreviewStep.module.css';

/** Rows that come in, but not exactly as they were written. */
export const WarningList = ({ warnings }: { readonly warnings: readonly ImportWarning[] }) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <VirtualList
        label="Avisos"
        items={warnings}
        rowHeight={46}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={(warning: ImportWarning) => (
          <div className={classes.warning}>
            <span className={classes.number}>{warning.row}</span>
            <span className={classes.reason}>{warning.text}</span>
          </div>
        )}
      />
    </div>
  );
};
