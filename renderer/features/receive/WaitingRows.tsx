import { Pill } from '@renderer/ui/Pill';
import { paths } from '@renderer/ui/paths';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './InstallmentTable.module.css';
import type { WaitingLine } from './waiting-lines';

/** Open installments that nothing is received for now: a cheque pays them when it clears. */
export const WaitingRows = ({ waiting }: { readonly waiting: readonly WaitingLine[] }) => (
  <tbody className={classes.waiting} aria-label="Aguardando cheque">
    {waiting.map(({ installment, leftCents, text, chequeId }) => (
      <tr key={installment.id}>
        <td className={classes.tick} />
        <th scope="row">
          {installment.number} de {installment.count}
          <small title={installment.description}>{installment.description}</small>
        </th>
        <td className={classes.due}>{formatDay(installment.dueDay)}</td>
        <td className={classes.money}>{formatMoney(leftCents)}</td>
        <td colSpan={3} className={classes.awaits}>
          <Link href={paths.cheque(chequeId)} title="Ver o cheque">
            <Pill tone="neutral" icon={IconHourglass}>
              {text}
            </Pill>
          </Link>
        </td>
      </tr>
    ))}
  </tbody>
);
