import { useShop } from '@renderer/data/shop-context';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import type { Icon } from '@tabler/icons-react';
import classes from './QueueRow.module.css';

export interface TaskIcon {
  readonly icon: Icon;
  readonly name: string;
}

interface TaskLineProps {
  readonly title: string;
  readonly note: string;
  readonly cents: Cents;
  readonly day: CivilDay;
  readonly icon: TaskIcon;
  /** The day is when it began, and nothing is late. */
  readonly isCalm?: boolean;
}

/** Something to take care of: what and when, why, and how much it is about. */
export const TaskLine = ({ title, note, cents, day, icon, isCalm = false }: TaskLineProps) => {
  const { today } = useShop();
  const { icon: IconOf, name } = icon;
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name} title={title}>
          {title}
        </div>
        <div className={classes.reason} title={note}>
          {note}
        </div>
      </div>
      <span className={classes.amount}>
        <Money cents={cents} />
      </span>
      <span>
        {isCalm ? (
          <Pill tone="neutral">{relativeDay(day, today)}</Pill>
        ) : (
          <DueBadge day={day} today={today} />
        )}
      </span>
      <span className={classes.channel}>
        <IconOf size={19} role="img" aria-label={name} />
      </span>
    </div>
  );
};
