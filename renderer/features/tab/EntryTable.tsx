import { ActionIcon } from '@mantine/core';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay } from '@shared/calendar/format';
import type { TabEntry } from '@shared/domain/tab';
import { formatMoney } from '@shared/money/format';
import { IconX } from '@tabler/icons-react';
import classes from './EntryTable.module.css';

interface EntryTableProps {
  readonly entries: readonly TabEntry[];
  /** The one just written, shown so. */
  readonly newestId?: string;
  readonly today: CivilDay;
  readonly onRemove: (entry: TabEntry) => void;
}

const NEAR_DAYS = /^(hoje|ontem)$/;

/** `20/11 hoje`, and only the date further back. */
const DayCell = ({ day, today }: { readonly day: CivilDay; readonly today: CivilDay }) => {
  const relative = relativeDay(day, today);
  return (
    <td className={classes.day}>
      {formatDayMonth(day)} {NEAR_DAYS.test(relative) && <small>{relative}</small>}
    </td>
  );
};

/** The purchases on the open tab, newest first, each with its way back. */
export const EntryTable = ({ entries, newestId, today, onRemove }: EntryTableProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Compras na caderneta">
      <thead>
        <tr>
          <th scope="col">Dia</th>
          <th scope="col">Compra</th>
          <th scope="col">Valor</th>
          <th scope="col" aria-label="Tirar" />
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} data-new={entry.id === newestId || undefined}>
            <DayCell day={entry.day} today={today} />
            <th scope="row" title={entry.description}>
              {entry.description}
            </th>
            <td className={classes.money}>{formatMoney(entry.cents)}</td>
            <td className={classes.remove}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Tirar: ${entry.description}, ${formatMoney(entry.cents)}`}
                title="Tirar da caderneta"
                onClick={() => onRemove(entry)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
