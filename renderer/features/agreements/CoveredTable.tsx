import { Money } from '@renderer/ui/Money';
import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import classes from './agreement-tables.module.css';

/** Where the amount came from, as it stood on the day of the agreement. */
export const CoveredTable = ({ agreement }: { readonly agreement: Agreement }) => (
  <table className={classes.table}>
    <caption>O que entrou no acordo, em {formatDay(agreement.day)}</caption>
    <thead>
      <tr>
        <th>Parcela</th>
        <th>Venceu em</th>
        <th className={classes.right}>Valor</th>
        <th className={classes.right}>Multa e juros</th>
      </tr>
    </thead>
    <tbody>
      {agreement.covered.map((line) => (
        <tr key={line.installmentId}>
          <td className={classes.what} title={line.description}>
            {line.number} de {line.count} · {line.description}
          </td>
          <td>{formatDay(line.dueDay)}</td>
          <td className={classes.right}>
            <Money cents={line.principalCents} />
          </td>
          <td className={classes.right}>
            <Money cents={line.feeCents + line.interestCents} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
