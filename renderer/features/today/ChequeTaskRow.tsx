import { useShop } from '@renderer/data/shop-context';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import { IconBuildingBank, IconCalendarExclamation, IconLock, IconRepeat } from '@tabler/icons-react';
import { taskNote, taskTitle } from './cheque-words';
import { type TaskIcon, TaskLine } from './TaskLine';

const ICONS: Readonly<Record<ChequeTask['kind'], TaskIcon>> = {
  deposit: { icon: IconBuildingBank, name: 'levar ao banco' },
  again: { icon: IconRepeat, name: 'apresentar de novo' },
  'from-custody': { icon: IconLock, name: 'no banco, em custódia' },
  deadline: { icon: IconCalendarExclamation, name: 'prazo' },
};

/** Cheques to take care of: what and when, how many, and how much. */
export const ChequeTaskRow = ({ task }: { readonly task: ChequeTask }) => {
  const { today } = useShop();
  return (
    <TaskLine
      title={taskTitle(task, today)}
      note={taskNote(task, today)}
      cents={task.cents}
      day={task.day}
      icon={ICONS[task.kind]}
    />
  );
};
