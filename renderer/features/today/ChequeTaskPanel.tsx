import { useShop } from '@renderer/data/shop-context';
import { type DrawerView, useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { Money } from '@renderer/ui/Money';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDay } from '@shared/calendar/format';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import { deadlineText } from '@shared/rules/cheques/deadline-words';
import { chequesText } from '@shared/wording/counted';
import { IconReceiptDollar } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { taskTitle } from './cheque-words';
import classes from './TaskPanel.module.css';

const SHOWN = 12;

const EXPLAINED: Readonly<Record<ChequeTask['kind'], string>> = {
  deposit:
    'Na gaveta, marque os que vão juntos ao banco e imprima o borderô de depósito. Até compensar, ninguém é lembrado do que eles cobrem.',
  again:
    'O banco ou a remessa falhou, e quem assinou não fez nada de errado. Apresente de novo; se o cliente perguntar, basta explicar.',
  'from-custody':
    'O banco guarda estes cheques e os deposita no dia. Confira no extrato e anote na gaveta que foram depositados.',
  deadline:
    'Contam da data escrita na emissão. Passado o prazo, o cheque perde força, e combinar com calma fica mais difícil.',
};

const VIEWS: Readonly<Record<ChequeTask['kind'], DrawerView>> = {
  deposit: 'deposit',
  again: 'returned',
  'from-custody': 'deposit',
  deadline: 'drawer',
};

/** The cheques of one task, and the way to the drawer where it is done. */
export const ChequeTaskPanel = ({ task }: { readonly task: ChequeTask }) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const setDrawer = useChequeDrawer((drawer) => drawer.set);
  const { cheques, kind } = task;
  const [only] = cheques;
  // Deposits are made together, with their slip.
  const isAlone = kind !== 'deposit' && cheques.length === 1;
  const hidden = cheques.length - SHOWN;
  const open = () => {
    if (isAlone && only) return go(paths.cheque(only.id));
    setDrawer({ view: VIEWS[kind], typed: '' });
    go(paths.cheques());
  };
  useShortcuts({ Enter: open });
  return (
    <section className={classes.panel} aria-label={taskTitle(task, today)}>
      <h2 className={classes.title}>{taskTitle(task, today)}</h2>
      <p className={classes.text}>{EXPLAINED[kind]}</p>
      <ul className={classes.list}>
        {cheques.slice(0, SHOWN).map((cheque, index) => (
          <li key={cheque.id}>
            <Link href={paths.cheque(cheque.id)} className={classes.who}>
              Cheque {cheque.number} <span>{cheque.drawer.name}</span>
            </Link>
            <span className={classes.amount}>
              <Money cents={cheque.cents} />
            </span>
            <small>
              {task.kind === 'deadline' && task.warnings[index]
                ? deadlineText(task.warnings[index], today, cheque.status)
                : `bom para ${formatDay(cheque.goodDay)}`}
            </small>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={classes.text}>e mais {chequesText(hidden)}, na gaveta</p>}
      <footer className={classes.foot}>
        <ActionButton size="sm" primary icon={IconReceiptDollar} keyHint="Enter" onClick={open}>
          {isAlone ? 'Abrir o cheque' : 'Abrir a gaveta'}
        </ActionButton>
      </footer>
    </section>
  );
};
