import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import classes from './agreement-tables.module.css';
import { type ComingBack, comingBackTitle } from './break-view';

/** What comes back when an agreement is broken. */
export const BackTable = ({
  rows,
  today,
}: {
  readonly rows: readonly ComingBack[];
  readonly today: CivilDay;
}) => (
  <table className={classes.table}>
    <caption>{comingBackTitle(rows)}</caption>
    <thead>
      <tr>
        <th>Parcela</th>
        <th>Venceu em</th>
        <th className={classes.right}>Valor</th>
        <th className={classes.right}>Em aberto hoje</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, label, dueDay, principalCents, owedCents }) => (
        <tr key={id}>
          <td className={classes.what} title={label}>
            {label}
          </td>
          <td title={relativeDay(dueDay, today)}>{formatDay(dueDay)}</td>
          <td className={classes.right}>
            <Money cents={principalCents} />
          </td>
          <td className={classes.right}>{owedCents === 0 ? 'quitada' : <Money cents={owedCents} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
