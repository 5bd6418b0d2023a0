import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, weekdayName } from '@shared/calendar/format';
import type { CreditCost } from '@shared/domain/credit-cost';
import { formatMoney } from '@shared/money/format';
import classes from './PlanPanel.module.css';

interface PlanTableProps {
  readonly cost: CreditCost;
  readonly saleDay: CivilDay;
}

/** The down payment and every installment, each with its day. */
export const PlanTable = ({ cost, saleDay }: PlanTableProps) => (
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
        {cost.downPaymentCents > 0 && (
          <tr>
            <th scope="row">Entrada</th>
            <td>
              {formatDay(saleDay)} <small>dia da venda</small>
            </td>
            <td>{formatMoney(cost.downPaymentCents)}</td>
          </tr>
        )}
        {cost.installments.map((line) => (
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
