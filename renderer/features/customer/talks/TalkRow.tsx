import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { IconArrowBackUp, IconMessageCircle } from '@tabler/icons-react';
import classes from '../Timeline.module.css';
import type { TimelineEntry } from '../timeline';
import type { TimelineAction } from '../timeline-action';
import own from './TalkRow.module.css';
import type { TalkFacts } from './talk-facts';

interface TalkRowProps {
  readonly entry: TimelineEntry;
  readonly facts: TalkFacts;
  /** `por Ana` */
  readonly doneBy?: string | undefined;
  readonly today: CivilDay;
  readonly onAct: (action: TimelineAction) => void;
}

/** One conversation with all that is known of it: what was sent unfolds, and what was promised says how it ended. */
export const TalkRow = ({ entry, facts, doneBy, today, onAct }: TalkRowProps) => {
  const { about, outcome, reason, sent, notes } = facts;
  return (
    <li className={classes.entry} data-undone={entry.undone !== undefined || undefined}>
      <IconMessageCircle size={20} aria-hidden className={classes.icon} />
      <div>
        <div className={classes.what}>
          <b className={own.title}>{entry.title}</b>
        </div>
        {outcome && <Pill tone={outcome.tone}>{outcome.text}</Pill>}
        <div className={classes.detail}>
          <time dateTime={entry.day}>
            {formatDay(entry.day)} ({relativeDay(entry.day, today)})
          </time>
          {doneBy && <span>{doneBy}</span>}
        </div>
        {about && <div className={classes.aside}>{about}</div>}
        {reason && <div className={classes.aside}>Motivo: {reason.toLowerCase()}</div>}
        {notes && <div className={own.notes}>{notes}</div>}
        {sent && (
          <details className={own.sent}>
            <summary>O que foi enviado</summary>
            <p>{sent}</p>
          </details>
        )}
        {entry.undone ? (
          <div className={classes.undone}>
            <IconArrowBackUp size={16} aria-hidden /> {entry.undone}
          </div>
        ) : (
          <div className={classes.offers}>
            <button type="button" onClick={() => onAct({ what: 'undo-contact', id: entry.key })}>
              Desfazer
            </button>
          </div>
        )}
      </div>
    </li>
  );
};
