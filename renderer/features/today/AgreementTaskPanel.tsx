import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { Money } from '@renderer/ui/Money';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDay } from '@shared/calendar/format';
import {
  type AgreementTask,
  customerOfTask,
  type UnsignedTask,
} from '@shared/rules/negotiation/agreement-tasks';
import { IconHeartHandshake, IconMessage } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import {
  agreementTaskFacts,
  agreementTaskNote,
  agreementTaskText,
  agreementTaskTitle,
  asksCustomer,
  openTaskLabel,
} from './agreement-task-words';
import { TaskFacts } from './TaskFacts';
import classes from './TaskPanel.module.css';
import { usePeople } from './use-people';

const SHOWN = 12;

const Unsigned = ({ task }: { readonly task: UnsignedTask }) => {
  const shown = task.agreements.slice(0, SHOWN);
  const people = usePeople(shown.map(({ customerId }) => customerId));
  return (
    <ul className={classes.list}>
      {shown.map((agreement) => (
        <li key={agreement.id}>
          <Link href={paths.agreement(agreement.id)} className={classes.who}>
            {people.get(agreement.customerId)?.customer.name ?? ' '} <span>acordo {agreement.number}</span>
          </Link>
          <span className={classes.amount}>
            <Money cents={agreement.totalCents} />
          </span>
          <small>combinado em {formatDay(agreement.day)}</small>
        </li>
      ))}
    </ul>
  );
};

/** Where the task is done. */
const placeOf = (task: AgreementTask): string => {
  if ('proposal' in task) return paths.agreement(task.proposal.id);
  if ('agreement' in task) return paths.agreement(task.agreement.id);
  const [only] = task.agreements;
  return only && task.agreements.length === 1 ? paths.agreement(only.id) : paths.agreements();
};

/** What waits to be asked about a proposal; null where nobody is to be asked before the owner has decided. */
const useAsking = (task: AgreementTask): (() => void) | null => {
  const open = useTalk((state) => state.open);
  if (!('proposal' in task) || !asksCustomer(task)) return null;
  const occasion = task.kind === 'proposal-ending' ? 'proposal-follow-up' : 'proposal-expired';
  return () => open(task.proposal.customerId, { occasion, proposal: task.version });
};

/** One task about an agreement or a proposal, and the way to where it is done. */
export const AgreementTaskPanel = ({ task }: { readonly task: AgreementTask }) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const customerId = customerOfTask(task);
  const name = usePeople(customerId ? [customerId] : []).get(customerId ?? '')?.customer.name;
  const isTalking = useTalk((state) => state.customerId !== null);
  const ask = useAsking(task);
  const open = () => go(placeOf(task));
  const file = customerId === null ? null : () => go(paths.customer(customerId));
  useShortcuts(isTalking ? {} : { Enter: ask ?? open, a: ask ? open : undefined, f: file ?? undefined });
  const title = agreementTaskTitle(task, name);
  return (
    <section className={classes.panel} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.lead}>{agreementTaskNote(task, today)}.</p>
      <p className={classes.text}>{agreementTaskText(task)}</p>
      {task.kind === 'unsigned' ? (
        <Unsigned task={task} />
      ) : (
        <TaskFacts facts={agreementTaskFacts(task, today)} />
      )}
      <footer className={classes.foot}>
        {ask && (
          <ActionButton size="sm" primary icon={IconMessage} keyHint="Enter" onClick={ask}>
            Perguntar
          </ActionButton>
        )}
        <ActionButton
          size="sm"
          primary={!ask}
          icon={IconHeartHandshake}
          keyHint={ask ? 'A' : 'Enter'}
          onClick={open}
        >
          {openTaskLabel(task)}
        </ActionButton>
        {file && (
          <ActionButton size="sm" keyHint="F" onClick={file}>
            Ficha
          </ActionButton>
        )}
      </footer>
    </section>
  );
};
