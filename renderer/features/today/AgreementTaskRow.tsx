import { useShop } from '@renderer/data/shop-context';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import {
  IconFileText,
  IconMailForward,
  IconMessageReply,
  IconScale,
  IconWritingSign,
} from '@tabler/icons-react';
import { agreementTaskNote, agreementTaskTitle } from './agreement-task-words';
import { type TaskIcon, TaskLine } from './TaskLine';

const ICONS: Readonly<Record<AgreementTask['kind'], TaskIcon>> = {
  decide: { icon: IconScale, name: 'você decide' },
  notify: { icon: IconMailForward, name: 'avisar' },
  unsigned: { icon: IconWritingSign, name: 'falta assinar' },
  'proposal-answer': { icon: IconMessageReply, name: 'responder' },
  'proposal-ending': { icon: IconFileText, name: 'proposta' },
  'proposal-expired': { icon: IconFileText, name: 'proposta que venceu' },
};

interface AgreementTaskRowProps {
  readonly task: AgreementTask;
  /** Of the one customer it is about; absent until read. */
  readonly name: string | undefined;
}

/** An agreement or a proposal to take care of: whose, what to do, and how much it is about. */
export const AgreementTaskRow = ({ task, name }: AgreementTaskRowProps) => {
  const { today } = useShop();
  return (
    <TaskLine
      title={agreementTaskTitle(task, name)}
      note={agreementTaskNote(task, today)}
      cents={task.cents}
      day={task.day}
      icon={ICONS[task.kind]}
      isCalm={task.kind === 'unsigned' || task.kind === 'proposal-expired'}
    />
  );
};
