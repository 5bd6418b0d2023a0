import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import type { KeyboardEvent } from 'react';
import { InstallmentRow } from './InstallmentRow';
import classes from './InstallmentTable.module.css';
import type { ReceiveLine } from './receive-view';
import { WaitingRows } from './WaitingRows';
import type { WaitingLine } from './waiting-lines';

interface InstallmentTableProps {
  readonly lines: readonly ReceiveLine[];
  readonly waiting: readonly WaitingLine[];
  /** The day that is counted for. */
  readonly day: CivilDay;
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

/** What is open, oldest first, and what the payment would do to each. A tick picks it by hand. */
export const InstallmentTable = ({ lines, waiting, day, today, onToggle }: InstallmentTableProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Parcelas em aberto">
      <thead>
        <tr>
          <th scope="col" aria-label="Escolher" />
          <th scope="col">Parcela</th>
          <th scope="col">Vencimento</th>
          <th scope="col">Valor</th>
          <th scope="col">Multa e juros</th>
          <th scope="col">{day === today ? 'Hoje' : `Em ${formatDayMonth(day)}`}</th>
          <th scope="col">Será pago</th>
        </tr>
      </thead>
      <tbody onKeyDown={onArrow}>
        {lines.map((line) => (
          <InstallmentRow key={line.installment.id} line={line} today={day} onToggle={onToggle} />
        ))}
      </tbody>
      {waiting.length > 0 && <WaitingRows waiting={waiting} />}
    </table>
  </div>
);
