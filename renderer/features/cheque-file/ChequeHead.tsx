import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay, weekdayName } from '@shared/calendar/format';
import { isWaiting } from '@shared/domain/cheque/cheque-moves';
import classes from './ChequePanel.module.css';
import { ChequePill } from './ChequePill';

interface ChequeHeadProps {
  readonly file: ChequeFileRecords;
  readonly today: CivilDay;
}

/** How much, good for when, and where it is. */
export const ChequeHead = ({ file, today }: ChequeHeadProps) => {
  const { cents, number, goodDay, status } = file.cheque;
  const near = isWaiting(status) ? `, ${relativeDay(goodDay, today)}` : '';
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <Money cents={cents} size="xl" weight={650} />
        <ChequePill status={status} />
      </div>
      <p className={classes.agreed}>
        Cheque <b>{number}</b>, bom para <b>{formatDay(goodDay)}</b>, {weekdayName(goodDay)}
        {near}
      </p>
    </header>
  );
};
