import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, weekdayName } from '@shared/calendar/format';
import type { CreditCost } from '@shared/domain/credit-cost';
import { formatMoney } from '@shared/money/format';
import type { ChequeState } from './cheque-state';
import classes from './PlanPanel.module.css';
import { downPaymentCheque, installmentCheques } from './sale-cheque-words';

interface PlanTableProps {
  readonly cost: CreditCost;
  readonly saleDay: CivilDay;
  readonly cheques: ChequeState;
}

/** The down payment and every installment, each with its day. */
export const PlanTable = ({ cost, saleDay, cheques }: PlanTableProps) => (
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
              {formatDay(saleDay)} <small>{downPaymentCheque(cheques) ?? 'dia da venda'}</small>
            </td>
            <td>{formatMoney(cost.downPaymentCents)}</td>
          </tr>
        )}
        {cost.installments.map((line, place) => (
          <tr key={line.number}>
            <th scope="row">
              {line.number} de {line.count}
            </th>
            <td>
              {formatDay(line.dueDay)}{' '}
              <small>{installmentCheques(cheques, place) ?? weekdayName(line.dueDay)}</small>
            </td>
            <td>{formatMoney(line.principalCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
