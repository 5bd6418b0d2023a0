import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import { deadlineText } from '@shared/rules/cheques/deadline-words';
import { deadlineWarnings } from '@shared/rules/cheques/deadlines';
import { IconCalendarExclamation } from '@tabler/icons-react';
import classes from './ChequePanel.module.css';

interface DeadlineWarningsProps {
  readonly cheque: Cheque;
  readonly today: CivilDay;
}

/** The deadlines that are near or went by: seen without scrolling, whatever else is told of the cheque. */
export const DeadlineWarnings = ({ cheque, today }: DeadlineWarningsProps) => {
  const warnings = isWaiting(cheque.status) || isUnpaid(cheque.status) ? deadlineWarnings(cheque, today) : [];
  return warnings.map((warning) => (
    <p key={warning.kind} className={classes.warning}>
      <IconCalendarExclamation size={18} aria-hidden />
      <span>{deadlineText(warning, today, cheque.status)}.</span>
    </p>
  ));
};
