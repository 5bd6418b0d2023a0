import { formatDay, weekdayName } from '@shared/calendar/format';
import type { ScheduledInstallment } from '@shared/domain/schedule';
import { formatMoney } from '@shared/money/format';
import classes from './PlanPanel.module.css';

/** Every installment with its day. */
export const PlanTable = ({ plan }: { readonly plan: readonly ScheduledInstallment[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan is scrolled with the keyboard too
  <div className={classes.scroll} tabIndex={0}>
    <table className={classes.plan}>
      <thead>
        <tr>
          <th scope="col">Parcela</th>
          <th scope="col">Vencimento</th>
          <th scope="col">Valor</th>
        </tr>
      </thead>
      <tbody>
        {plan.map((line) => (
          <tr key={line.number}>
            <th scope="row">
              {line.number} de {line.count}
            </th>
            <td>
              {formatDay(line.dueDay)} <small>{weekdayName(line.dueDay)}</small>
            </td>
            <td>{formatMoney(line.principalCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
