import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import { chequesText } from '@shared/wording/counted';
import { IconAlertCircle } from '@tabler/icons-react';
import classes from './ChequeList.module.css';
import type { HeadRow } from './drawer-rows';

/** A month, a day or a place, with how many cheques are under it and what they come to, where it is not only one. */
export const ListHead = ({ row, isWhole }: { readonly row: HeadRow; readonly isWhole: boolean }) => (
  <div className={classes.head} data-kind={row.kind}>
    <strong title={row.title}>{row.title}</strong>
    {row.isLate ? (
      <Pill tone="late" icon={IconAlertCircle}>
        {row.note}
      </Pill>
    ) : (
      row.note && <span className={classes.note}>{row.note}</span>
    )}
    {isWhole && row.count > 1 && (
      <span className={classes.sum}>
        {chequesText(row.count)} <Money cents={row.cents} weight={600} />
      </span>
    )}
  </div>
);
