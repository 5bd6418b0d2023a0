import { DueBadge } from '@renderer/ui/DueBadge';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { KeyboardEvent } from 'react';
import classes from './InstallmentTable.module.css';
import type { ReceiveLine } from './receive-view';

interface InstallmentTableProps {
  readonly lines: readonly ReceiveLine[];
  readonly today: CivilDay;
  readonly onToggle: (installmentId: string) => void;
}

const boxes = (table: HTMLElement): HTMLInputElement[] => [
  ...table.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** Up and down go from row to row, as in any list. */
const onArrow = (event: KeyboardEvent<HTMLTableSectionElement>) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const all = boxes(event.currentTarget);
  const at = all.indexOf(event.target as HTMLInputElement);
  event.preventDefault();
  all[at + step]?.focus();
};

const Row = ({
  line,
  today,
  onToggle,
}: Omit<InstallmentTableProps, 'lines'> & { readonly line: ReceiveLine }) => {
  const { installment, leftCents, chargesCents, dueCents, paidCents, isWaived } = line;
  const name = `${installment.number} de ${installment.count}`;
  const reach = paidCents === 0 ? undefined : line.isSettled ? 'whole' : 'part';
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
        {installment.paidCents > 0 && <small>de {formatMoney(installment.principalCents)}</small>}
      </td>
      <td className={classes.money}>
        {chargesCents === 0 ? '–' : isWaived ? <s>{formatMoney(chargesCents)}</s> : formatMoney(chargesCents)}
        {isWaived && chargesCents > 0 && <small>dispensado</small>}
      </td>
      <td className={classes.money}>{formatMoney(dueCents)}</td>
      <td className={classes.paid}>
        {paidCents === 0 ? '–' : formatMoney(paidCents)}
        {reach === 'part' && <small>parte</small>}
      </td>
    </tr>
  );
};

/** What is open, oldest first, and what the payment would do to each. A tick picks it by hand. */
export const InstallmentTable = ({ lines, today, onToggle }: InstallmentTableProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Parcelas em aberto">
      <thead>
        <tr>
          <th scope="col" aria-label="Escolher" />
          <th scope="col">Parcela</th>
          <th scope="col">Vencimento</th>
          <th scope="col">Valor</th>
          <th scope="col">Multa e juros</th>
          <th scope="col">Hoje</th>
          <th scope="col">Será pago</th>
        </tr>
      </thead>
      <tbody onKeyDown={onArrow}>
        {lines.map((line) => (
          <Row key={line.installment.id} line={line} today={today} onToggle={onToggle} />
        ))}
      </tbody>
    </table>
  </div>
);
