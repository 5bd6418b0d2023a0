import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import { IconScale } from '@tabler/icons-react';
import classes from './LetterRowView.module.css';
import type { LetterRow } from './letter-due';
import { addressText, rowAmount, rowReason } from './letter-words';

export const ROW_HEIGHT = 74;

interface LetterRowViewProps {
  readonly row: LetterRow;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

/** One customer of the list: ticked or not, why a letter, where it goes, and what it is about. */
export const LetterRowView = ({ row, isTicked, onTick }: LetterRowViewProps) => {
  const { customer } = row.account;
  const { cents, day, note } = rowAmount(row);
  return (
    <div className={classes.row} data-waits={row.obstacle !== null || undefined}>
      <input
        type="checkbox"
        className={classes.tick}
        aria-label={`Imprimir a carta de ${customer.name}`}
        checked={isTicked}
        disabled={row.obstacle !== null}
        // Space ticks the chosen row, wherever the list is.
        tabIndex={-1}
        onChange={onTick}
      />
      <div className={classes.who}>
        <div className={classes.head}>
          <span className={classes.name}>{customer.name}</span>
          {row.decides && (
            <Pill tone="attention" icon={IconScale}>
              Você decide
            </Pill>
          )}
        </div>
        <div className={row.obstacle === null ? classes.detail : classes.obstacle}>{rowReason(row)}</div>
        <div className={classes.detail}>{addressText(customer)}</div>
      </div>
      <div className={classes.amount}>
        <Money cents={cents} weight={600} />
        <small>{note}</small>
      </div>
      <span>{day && <DueBadge day={day} today={row.limits.today} />}</span>
    </div>
  );
};
