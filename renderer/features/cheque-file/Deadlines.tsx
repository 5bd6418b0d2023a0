import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import { deadlineText, deadlineWords } from '@shared/rules/cheques/deadline-words';
import { chequeDeadlines, type DeadlineKind, deadlineWarnings } from '@shared/rules/cheques/deadlines';
import { IconCalendarExclamation } from '@tabler/icons-react';
import classes from './ChequePanel.module.css';

const KINDS: readonly DeadlineKind[] = ['presentation', 'execution', 'enrichment', 'monitory'];

interface DeadlinesProps {
  readonly cheque: Cheque;
  readonly today: CivilDay;
}

/** The deadlines that are near or went by, and all of them for whoever wants to see. */
export const Deadlines = ({ cheque, today }: DeadlinesProps) => {
  const days = chequeDeadlines(cheque);
  if (!isWaiting(cheque.status) && !isUnpaid(cheque.status)) return null;
  return (
    <section aria-label="Prazos">
      {deadlineWarnings(cheque, today).map((warning) => (
        <p key={warning.kind} className={classes.warning}>
          <IconCalendarExclamation size={18} aria-hidden />
          <span>{deadlineText(warning, today)}.</span>
        </p>
      ))}
      <details className={classes.deadlines}>
        <summary>Prazos, contados da emissão</summary>
        <dl>
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                {deadlineWords[kind].name} <small>{deadlineWords[kind].source}</small>
              </dt>
              <dd>até {formatDay(days[kind])}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
};
