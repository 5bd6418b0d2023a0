import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import classes from './agreement-tables.module.css';

/** Every installment of the last version with its day. */
export const ProposedPlan = ({
  last,
  today,
}: {
  readonly last: ProposalVersion;
  readonly today: CivilDay;
}) => (
  <table className={`${classes.table} ${classes.plan}`}>
    <caption>Como fica</caption>
    <thead>
      <tr>
        <th>Parcela</th>
        <th>Vencimento</th>
        <th className={classes.right}>Valor</th>
      </tr>
    </thead>
    <tbody>
      {last.downPaymentCents > 0 && (
        <tr>
          <td>{last.plan.length > 0 ? 'Entrada' : 'À vista'}</td>
          <td>no dia do acordo</td>
          <td className={classes.right}>
            <Money cents={last.downPaymentCents} />
          </td>
        </tr>
      )}
      {last.plan.map(({ dueDay, cents }, index) => (
        <tr key={dueDay}>
          <td>
            {index + 1} de {last.plan.length}
          </td>
          <td title={relativeDay(dueDay, today)}>{formatDay(dueDay)}</td>
          <td className={classes.right}>
            <Money cents={cents} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
