import type { Tape } from '@renderer/data/queries/tape';
import { ActionButton } from '@renderer/ui/ActionButton';
import { cashCents } from '@shared/domain/day-money';
import { formatMoney } from '@shared/money/format';
import { IconArrowBackUp, IconCashRegister } from '@tabler/icons-react';
import { closingFacts } from './closing-facts';
import classes from './DrawerCard.module.css';

interface DrawerCardProps {
  readonly tape: Tape;
  readonly onCount: () => void;
  readonly onReopen: () => void;
}

/** The cash drawer of the day: open, with the cash so far, or as it was counted. */
export const DrawerCard = ({ tape, onCount, onReopen }: DrawerCardProps) => {
  const { closing, money } = tape;
  if (!closing)
    return (
      <section className={classes.card} aria-label="Caixa">
        <div className={classes.head}>
          <span>
            Caixa aberto · <b>{formatMoney(cashCents(money))}</b> em dinheiro
          </span>
          <ActionButton icon={IconCashRegister} keyHint="F" onClick={onCount}>
            Fechar o caixa
          </ActionButton>
        </div>
      </section>
    );
  const { title, verdict, isEven, facts, after } = closingFacts(closing, money);
  return (
    <section className={classes.card} aria-label="Caixa">
      <div className={classes.head}>
        <span>
          {title}: <b data-even={isEven}>{verdict}</b>
        </span>
        <ActionButton icon={IconArrowBackUp} size="sm" onClick={onReopen}>
          Reabrir
        </ActionButton>
      </div>
      <dl className={classes.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {after && <p className={classes.after}>{after}</p>}
      {closing.notes && <p className={classes.notes}>{closing.notes}</p>}
    </section>
  );
};
