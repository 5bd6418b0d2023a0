import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { type Icon, IconArrowBackUp } from '@tabler/icons-react';
import classes from './EventTimeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly icon: Icon;
  readonly day: CivilDay;
  readonly text: string;
  readonly notes?: string;
  /** `Desfeito em 20/11/2026`, where it was taken back. */
  readonly undone?: string;
}

interface EventTimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly today: CivilDay;
}

/** What happened, newest first. What was taken back stays, struck through. */
export const EventTimeline = ({ entries, today }: EventTimelineProps) => (
  <section aria-label="O que aconteceu">
    <h3 className={classes.heading}>O que aconteceu</h3>
    <ol className={classes.timeline}>
      {entries.map(({ id, icon: IconOf, day, text, notes, undone }) => (
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
      ))}
    </ol>
  </section>
);
