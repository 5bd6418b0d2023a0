import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { IconArrowBackUp } from '@tabler/icons-react';
import classes from './ChequeTimeline.module.css';
import { moveIcons } from './move-looks';
import type { ChequeTimelineEntry } from './timeline';

interface ChequeTimelineProps {
  readonly entries: readonly ChequeTimelineEntry[];
  readonly today: CivilDay;
}

/** What happened to a cheque, newest first. What was taken back stays, struck through. */
export const ChequeTimeline = ({ entries, today }: ChequeTimelineProps) => (
  <section aria-label="O que aconteceu">
    <h3 className={classes.heading}>O que aconteceu</h3>
    <ol className={classes.timeline}>
      {entries.map(({ id, move, day, text, notes, undone }) => {
        const IconOf = moveIcons[move];
        return (
          <li key={id} data-undone={undone !== undefined || undefined}>
            <IconOf size={18} aria-hidden />
            <div>
              <span className={classes.what}>{text}</span>
              {notes && <p>{notes}</p>}
              {undone && (
                <p className={classes.undone}>
                  <IconArrowBackUp size={16} aria-hidden /> {undone}
                </p>
              )}
            </div>
            <time dateTime={day} title={relativeDay(day, today)}>
              {formatDay(day)}
            </time>
          </li>
        );
      })}
    </ol>
  </section>
);
