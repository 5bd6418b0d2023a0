import type { CustomerRow } from '@renderer/data/queries/customers';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import type { DayLimits } from '@shared/rules/dues';
import { installmentsText } from '@shared/wording/counted';
import classes from './CustomersScreen.module.css';
import { clearText, rowDetail, segmentNote } from './row-text';

export const ROW_HEIGHT = 60;

interface CustomerRowViewProps {
  readonly row: CustomerRow;
  readonly limits: DayLimits;
}

/** One customer in the list: who, how to reach, how much is open, and since when or until when. */
export const CustomerRowView = ({ row, limits }: CustomerRowViewProps) => {
  const { customer, summary } = row;
  return (
    <div className={classes.row}>
      <div className={classes.who}>
        <div className={classes.name}>{customer.name}</div>
        <div className={classes.detail}>{rowDetail(row)}</div>
      </div>
      <span className={classes.segment}>{segmentNote(summary, limits)}</span>
      {summary.openCount > 0 ? (
        <>
          <span className={classes.count}>{installmentsText(summary.openCount)}</span>
          <span className={classes.balance}>
            <Money cents={summary.openCents} weight={600} />
          </span>
          <span className={classes.due}>
            {summary.oldestDueDay ? (
              <DueBadge day={summary.oldestDueDay} today={limits.today} />
            ) : (
              <Pill tone="neutral">em cheques</Pill>
            )}
          </span>
        </>
      ) : (
        <span className={classes.clear}>{clearText(summary)}</span>
      )}
    </div>
  );
};
