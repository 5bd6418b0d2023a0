import { Checkbox } from '@mantine/core';
import { type Forgettable, forgettable } from '@renderer/data/queries/retention';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { formatDay } from '@shared/calendar/format';
import { counted } from '@shared/wording/counted';
import { IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { AnonymiseDialog } from './AnonymiseDialog';
import classes from './Privacy.module.css';

const lastText = ({ retention }: Forgettable): string =>
  retention.lastMovement ? `último movimento em ${formatDay(retention.lastMovement)}` : 'nunca comprou';

/** Customers nobody has to keep any more: one by one, or those that are ticked. */
export const ForgettableList = () => {
  const { today } = useShop();
  const people = useLive((db) => forgettable(db, today), [today]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<readonly Forgettable[]>([]);
  const chosen = (people ?? []).filter(({ customer }) => ticked.has(customer.id));
  const toggle = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));
  return (
    <section className={classes.card} aria-label="Quem já pode ser anonimizado">
      <h3 className={classes.heading}>Quem já pode ser anonimizado</h3>
      {people === undefined && <p className={classes.soft}>Procurando…</p>}
      {people?.length === 0 && (
        <p className={classes.soft}>
          Ninguém por enquanto. Aparece aqui quem pagou tudo há mais de 5 anos, e quem foi cadastrado há mais
          de um ano e nunca comprou.
        </p>
      )}
      {people && people.length > 0 && (
        <>
          <ul className={classes.list}>
            {people.map((each) => (
              <li key={each.customer.id}>
                <Checkbox
                  label={each.customer.name}
                  description={lastText(each)}
                  checked={ticked.has(each.customer.id)}
                  onChange={(event) => toggle(each.customer.id, event.currentTarget.checked)}
                />
                <ActionButton
                  size="compact-sm"
                  icon={IconUserOff}
                  aria-label={`Anonimizar ${each.customer.name}`}
                  onClick={() => setAsking([each])}
                >
                  Anonimizar…
                </ActionButton>
              </li>
            ))}
          </ul>
          <div className={classes.foot}>
            <span className={classes.soft}>{counted(chosen.length, 'marcado', 'marcados')}</span>
            <ActionButton size="sm" disabled={chosen.length === 0} onClick={() => setAsking(chosen)}>
              Anonimizar os marcados…
            </ActionButton>
          </div>
        </>
      )}
      {asking.length > 0 && <AnonymiseDialog people={asking} onClose={() => setAsking([])} />}
    </section>
  );
};
