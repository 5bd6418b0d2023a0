import type { CustomerRow } from '@renderer/data/queries/customers';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import classes from './CustomersScreen.module.css';
import { clearText, parcelasText, rowDetail } from './row-text';

export const ROW_HEIGHT = 60;

interface CustomerRowViewProps {
  readonly row: CustomerRow;
  readonly today: CivilDay;
}

/** One customer in the list: who, how to reach, how much is open, and since when or until when. */
export const CustomerRowView = ({ row, today }: CustomerRowViewProps) => {
  const { customer, summary } = row;
  return (
    <div className={classes.row}>
      <div className={classes.who}>
        <div className={classes.name}>{customer.name}</div>
        <div className={classes.detail}>{rowDetail(row)}</div>
      </div>
      {summary.openCount > 0 ? (
        <>
          <span className={classes.count}>{parcelasText(summary.openCount)}</span>
          <span className={classes.balance}>
            <Money cents={summary.openCents} weight={600} />
          </span>
          <span className={classes.due}>
            {summary.oldestDueDay && <DueBadge day={summary.oldestDueDay} today={today} />}
          </span>
        </>
      ) : (
        <span className={classes.clear}>{clearText(summary)}</span>
      )}
    </div>
  );
};
