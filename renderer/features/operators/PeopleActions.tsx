import { ActionButton } from '@renderer/ui/ActionButton';
import type { Operators } from '@shared/domain/operator';
import { IconLockOff, IconRefresh, IconUserPlus } from '@tabler/icons-react';
import classes from './Operators.module.css';
import type { PersonQuestion } from './PersonQuestions';

interface PeopleActionsProps {
  readonly operators: Operators;
  readonly onAsk: (question: PersonQuestion) => void;
}

export const PeopleActions = ({ operators, onAsk }: PeopleActionsProps) => (
  <div className={classes.actions}>
    <ActionButton primary size="sm" icon={IconUserPlus} onClick={() => onAsk({ kind: 'add' })}>
      Incluir pessoa
    </ActionButton>
    <ActionButton size="sm" icon={IconRefresh} onClick={() => onAsk({ kind: 'code' })}>
      Novo código
    </ActionButton>
    <ActionButton size="sm" icon={IconLockOff} onClick={() => onAsk({ kind: 'off', operators })}>
      Não pedir mais PIN
    </ActionButton>
  </div>
);
