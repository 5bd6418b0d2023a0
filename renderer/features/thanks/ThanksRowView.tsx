import type { FinishedCustomer } from '@renderer/data/queries/finished-customers';
import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import { IconHeart } from '@tabler/icons-react';
import classes from './ThanksScreen.module.css';
import { finishedText } from './thanks-view';

export const ROW_HEIGHT = 60;

interface ThanksRowViewProps {
  readonly row: FinishedCustomer;
  readonly today: CivilDay;
}

/** Who finished paying, when, and whether they were thanked. */
export const ThanksRowView = ({ row, today }: ThanksRowViewProps) => (
  <div className={classes.row}>
    <div className={classes.who}>
      <div className={classes.name}>{row.customer.name}</div>
      <div className={classes.detail}>{finishedText(row, today)}</div>
    </div>
    {row.thankedOn !== undefined && (
      <Pill tone="good" icon={IconHeart}>
        obrigado em {formatDayMonth(row.thankedOn)}
      </Pill>
    )}
  </div>
);
