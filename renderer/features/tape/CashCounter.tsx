import { type CashCount, COINS, NOTES } from '@shared/domain/drawer-closing';
import { formatAmount, formatMoney } from '@shared/money/format';
import type { KeyboardEvent } from 'react';
import classes from './CashCounter.module.css';

interface CashCounterProps {
  readonly pieces: CashCount;
  readonly onChange: (pieces: CashCount) => void;
}

/** Enter and the arrows go through the fields; only the last Enter is left to the form. */
const STEPS: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

const walk = (event: KeyboardEvent<HTMLInputElement>) => {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const field = event.currentTarget;
  const fields = [...(field.closest('[data-counter]')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(field) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
};

/** How many of each note and coin there are. */
export const CashCounter = ({ pieces, onChange }: CashCounterProps) => {
  const type = (cents: number, text: string) => {
    if (!/^\d{0,4}$/.test(text)) return;
    const { [cents]: _, ...others } = pieces;
    onChange(text === '' ? others : { ...others, [cents]: Number(text) });
  };
  return (
    <div className={classes.counter} data-counter>
      {[NOTES, COINS].map((group) => (
        <fieldset key={group[0]} className={classes.group}>
          <legend>{group === NOTES ? 'Notas' : 'Moedas'}</legend>
          {group.map((cents) => (
            <label key={cents} className={classes.piece}>
              <span>{group === NOTES ? cents / 100 : formatAmount(cents)}</span>
              <input
                inputMode="numeric"
                autoComplete="off"
                aria-label={`Quantas de ${formatMoney(cents)}`}
                value={pieces[cents] ?? ''}
                onKeyDown={walk}
                onChange={(event) => type(cents, event.currentTarget.value)}
              />
              <span className={classes.sum}>{pieces[cents] ? formatAmount(cents * pieces[cents]) : ''}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
};
