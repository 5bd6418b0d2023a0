import { shallowEqual } from '@mantine/hooks';
import { DueBadge } from '@renderer/ui/DueBadge';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { memo } from 'react';
import classes from './InstallmentTable.module.css';
import type { ReceiveLine } from './receive-view';

interface InstallmentRowProps {
  readonly line: ReceiveLine;
  readonly today: CivilDay;
  /** Stable, so that of a long list only the rows that changed are drawn again. */
  readonly onToggle: (installmentId: string) => void;
}

/** Late charges and what is waived of them, or the interest that falls off when it is paid early. */
const Charges = ({ line }: { readonly line: ReceiveLine }) => {
  const { chargesCents, waivedCents, earlyCents } = line;
  if (earlyCents > 0)
    return (
      <>
        {formatMoney(-earlyCents)}
        <small>menos juros</small>
      </>
    );
  if (chargesCents === 0) return '–';
  if (waivedCents === 0) return formatMoney(chargesCents);
  const isWhole = waivedCents === chargesCents;
  return (
    <>
      {isWhole ? <s>{formatMoney(chargesCents)}</s> : formatMoney(chargesCents)}
      <small>{isWhole ? 'dispensado' : `${formatMoney(-waivedCents)} dispensado`}</small>
    </>
  );
};

const Row = ({ line, today, onToggle }: InstallmentRowProps) => {
  const { installment, leftCents, dueCents, paidCents, isSettled } = line;
  const name = `${installment.number} de ${installment.count}`;
  const reach = paidCents === 0 ? undefined : isSettled ? 'whole' : 'part';
  return (
    <tr data-reach={reach} onClick={() => onToggle(installment.id)}>
      <td className={classes.tick}>
        <input
          type="checkbox"
          aria-label={`Receber só a parcela ${name}, ${installment.description}`}
          checked={line.isPicked}
          onChange={() => onToggle(installment.id)}
          onClick={(event) => event.stopPropagation()}
        />
      </td>
      <th scope="row">
        {name}
        <small title={installment.description}>{installment.description}</small>
      </th>
      <td className={classes.due}>
        {formatDay(installment.dueDay)} <DueBadge day={installment.dueDay} today={today} />
      </td>
      <td className={classes.money}>
        {formatMoney(leftCents)}
        {leftCents < installment.principalCents && (
          <small>de {formatMoney(installment.principalCents)}</small>
        )}
      </td>
      <td className={classes.money}>
        <Charges line={line} />
      </td>
      <td className={classes.money}>{formatMoney(dueCents)}</td>
      <td className={classes.paid}>
        {paidCents === 0 ? '–' : formatMoney(paidCents)}
        {reach === 'part' && <small>fica {formatMoney(line.restCents)}</small>}
      </td>
    </tr>
  );
};

/** One open installment, and what the payment would do to it. */
export const InstallmentRow = memo(
  Row,
  (before, after) =>
    before.today === after.today &&
    before.onToggle === after.onToggle &&
    shallowEqual(before.line, after.line),
);
