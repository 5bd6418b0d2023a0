import { ActionButton } from '@renderer/ui/ActionButton';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { IconTrash } from '@tabler/icons-react';
import classes from './Holidays.module.css';
import type { OwnRow } from './holiday-rows';

interface OwnHolidaysProps {
  readonly rows: readonly OwnRow[];
  readonly onRemove: (holiday: LocalHoliday) => void;
}

/** The shop's own holidays, each with its way out. */
export const OwnHolidays = ({ rows, onRemove }: OwnHolidaysProps) =>
  rows.length === 0 ? (
    <p className={classes.soft}>Nenhum ainda. Inclua os dias em que a sua loja não abre.</p>
  ) : (
    <ul className={classes.own} aria-label="Feriados da loja">
      {rows.map(({ holiday, day, when }) => (
        <li key={`${holiday.day} ${holiday.name}`}>
          <span>{day}</span>
          <span className={classes.name}>
            {holiday.name}
            <span className={classes.soft}>{when}</span>
          </span>
          <ActionButton
            size="compact-sm"
            icon={IconTrash}
            aria-label={`Tirar ${holiday.name}, ${day}`}
            onClick={() => onRemove(holiday)}
          >
            Tirar
          </ActionButton>
        </li>
      ))}
    </ul>
  );
