import { readOperators } from '@renderer/data/settings';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { Kbd } from '@renderer/ui/Kbd';
import { notify } from '@renderer/ui/notify';
import { peopleAtWork } from '@shared/domain/operator';
import { useState } from 'react';
import { EnterForm } from './EnterForm';
import classes from './Lock.module.css';
import { LockFrame } from './LockFrame';
import { rememberLastPerson } from './last-person';
import { RecoverForm } from './RecoverForm';

const KEYS = {
  enter: [
    { keys: ['↑', '↓'], label: 'escolher a pessoa' },
    { keys: ['A–Z'], label: 'primeira letra do nome' },
    { keys: ['Enter'], label: 'entrar' },
  ],
  recover: [
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Enter'], label: 'trocar o PIN e entrar' },
    { keys: ['Esc'], label: 'voltar' },
  ],
} as const;

/** Asks who is at work. Nothing of the shop but its name is on it. */
export const LockScreen = () => {
  const { shop, operator } = useShop();
  const operators = useLive(readOperators, []);
  const enter = useOperatorStore((state) => state.enter);
  const [isRecovering, setRecovering] = useState(false);
  const come = (id: string) => {
    rememberLastPerson(id);
    if (id !== operator?.id) notify.clear();
    enter(id);
  };
  const people = operators && peopleAtWork(operators);
  return (
    <LockFrame label="Em Dia bloqueado">
      <main className={classes.middle}>
        <div className={classes.card}>
          <header>
            <span className={classes.brand}>Em Dia</span>
            <h1 className={classes.shop}>{shop.name}</h1>
          </header>
          {operators &&
            people &&
            (isRecovering ? (
              <RecoverForm operators={operators} onDone={come} onBack={() => setRecovering(false)} />
            ) : (
              <EnterForm people={people} onEnter={come} onForgotten={() => setRecovering(true)} />
            ))}
        </div>
      </main>
      <footer className={classes.keys}>
        {KEYS[isRecovering ? 'recover' : 'enter'].map(({ keys, label }) => (
          <span key={label} className={classes.key}>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            {label}
          </span>
        ))}
      </footer>
    </LockFrame>
  );
};
