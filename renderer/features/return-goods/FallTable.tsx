import { formatDay } from '@shared/calendar/format';
import { isOfDownPayment } from '@shared/domain/goods-return';
import { formatMoney } from '@shared/money/format';
import classes from './ReturnTables.module.css';
import type { FallLine } from './return-view';

/** What is open of the purchase, and what falls of it. */
export const FallTable = ({ lines }: { readonly lines: readonly FallLine[] }) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Parcelas em aberto desta compra">
      <thead>
        <tr>
          <th scope="col">Parcela</th>
          <th scope="col">Vencimento</th>
          <th scope="col">Em aberto</th>
          <th scope="col">Cai</th>
          <th scope="col">Fica</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ installment, leftCents, fallsCents, restCents }) => (
          <tr
            key={installment.id}
            data-falls={fallsCents === 0 ? undefined : restCents === 0 ? 'whole' : 'part'}
          >
            <th scope="row">
              {isOfDownPayment(installment)
                ? 'Entrada em cheque'
                : `${installment.number} de ${installment.count}`}
            </th>
            <td>{formatDay(installment.dueDay)}</td>
            <td>{formatMoney(leftCents)}</td>
            <td className={classes.falls}>{fallsCents === 0 ? '–' : formatMoney(fallsCents)}</td>
            <td>{restCents === 0 ? '–' : formatMoney(restCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
