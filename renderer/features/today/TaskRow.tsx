import { useShop } from '@renderer/data/shop-context';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import {
  type Icon,
  IconBuildingBank,
  IconCalendarExclamation,
  IconLock,
  IconRepeat,
} from '@tabler/icons-react';
import { taskNote, taskTitle } from './cheque-words';
import classes from './QueueRow.module.css';

const ICONS: Readonly<Record<ChequeTask['kind'], { readonly icon: Icon; readonly name: string }>> = {
  deposit: { icon: IconBuildingBank, name: 'levar ao banco' },
  again: { icon: IconRepeat, name: 'apresentar de novo' },
  'from-custody': { icon: IconLock, name: 'no banco, em custódia' },
  deadline: { icon: IconCalendarExclamation, name: 'prazo' },
};

/** Cheques to take care of: what and when, how many, and how much. */
export const TaskRow = ({ task }: { readonly task: ChequeTask }) => {
  const { today } = useShop();
  const { icon: IconOf, name } = ICONS[task.kind];
  const title = taskTitle(task, today);
  const note = taskNote(task, today);
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
        <Money cents={task.cents} />
      </span>
      <span>
        <DueBadge day={task.day} today={today} />
      </span>
      <span className={classes.channel}>
        <IconOf size={19} role="img" aria-label={name} />
      </span>
    </div>
  );
};
