import { DueBadge } from '@renderer/ui/DueBadge';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import classes from './CoverTable.module.css';
import type { CoverLine } from './cover-view';

interface CoverTableProps {
  readonly lines: readonly CoverLine[];
  readonly today: CivilDay;
  readonly onToggle: (installmentId: string) => void;
}

/** What the cheques may pay, and which of them pays each. Space marks. */
export const CoverTable = ({ lines, today, onToggle }: CoverTableProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="O que os cheques pagam">
      <tbody>
        {lines.map(({ id, installment, openCents, isPicked, coveredBy, shortCents }) => {
          const name = `${installment.number} de ${installment.count}`;
          return (
            <tr key={id} data-picked={isPicked || undefined} onClick={() => onToggle(id)}>
              <td className={classes.tick}>
                <input
                  type="checkbox"
                  name={`cover-${id}`}
                  aria-label={`Pagar a parcela ${name}, ${installment.description}`}
                  checked={isPicked}
                  onChange={() => onToggle(id)}
                  onClick={(event) => event.stopPropagation()}
                />
              </td>
              <th scope="row">{name}</th>
              <td className={classes.what} title={installment.description}>
                {installment.description}
              </td>
              <td>
                {formatDay(installment.dueDay)} <DueBadge day={installment.dueDay} today={today} />
              </td>
              <td className={classes.money}>{formatMoney(openCents)}</td>
              <td className={classes.by}>
                {isPicked && (coveredBy === '' ? '–' : coveredBy)}
                {isPicked && shortCents > 0 && <small>faltam {formatMoney(shortCents)}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
