import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay, weekdayName } from '@shared/calendar/format';
import type { ScheduledInstallment } from '@shared/domain/schedule';
import { formatMoney } from '@shared/money/format';
import classes from './CloseTabDialog.module.css';

interface ClosingPlanProps {
  readonly plan: readonly ScheduledInstallment[];
  readonly today: CivilDay;
}

/** The installments the tab becomes, on the days they fall due. */
export const ClosingPlan = ({ plan, today }: ClosingPlanProps) => (
  <div className={classes.plan}>
    <table className={classes.table} aria-label="Parcelas do fechamento">
      <tbody>
        {plan.map(({ number, count, dueDay, principalCents }) => (
          <tr key={number}>
            <th scope="row">
              {number} de {count}
            </th>
            <td>
              {formatDay(dueDay)}{' '}
              <small>
                {weekdayName(dueDay)}, {relativeDay(dueDay, today)}
              </small>
            </td>
            <td>{formatMoney(principalCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
