import { DayField } from '@renderer/ui/DayField';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './DayChooser.module.css';

interface DayChooserProps {
  readonly day: CivilDay;
  readonly today: CivilDay;
  readonly onChange: (day: CivilDay) => void;
}

/** Which day's tape is read: typed, or a day back and forth. A day that has not come has no tape. */
export const DayChooser = ({ day, today, onChange }: DayChooserProps) => {
  const [isAhead, setAhead] = useState(false);
  const choose = (chosen: CivilDay | null) => {
    setAhead(chosen !== null && chosen > today);
    if (chosen !== null && chosen <= today) onChange(chosen);
  };
  return (
    <div className={classes.chooser}>
      <button
        type="button"
        className={classes.step}
        aria-label="Dia anterior"
        title="Dia anterior (A)"
        onClick={() => choose(addDays(day, -1))}
      >
        <IconChevronLeft size={20} aria-hidden />
      </button>
      <DayField
        aria-label="Dia da fita"
        className={classes.day}
        value={day}
        today={today}
        onChange={choose}
        // The field goes back to the day that is shown.
        onBlur={() => setAhead(false)}
        error={isAhead && 'Este dia ainda não chegou.'}
      />
      <button
        type="button"
        className={classes.step}
        aria-label="Dia seguinte"
        title="Dia seguinte (S)"
        disabled={day >= today}
        onClick={() => choose(addDays(day, 1))}
      >
        <IconChevronRight size={20} aria-hidden />
      </button>
      {day < today && (
        <button type="button" className={classes.today} onClick={() => choose(today)}>
          Hoje
        </button>
      )}
    </div>
  );
};
