import { Button } from '@mantine/core';
import type { CivilDay } from '@shared/calendar/civil-day';
import { useState } from 'react';
import classes from './CustomerScreen.module.css';
import { TimelineRow } from './TimelineRow';
import type { TimelineEntry } from './timeline';
import type { TimelineAction } from './timeline-action';

const FIRST = 40;

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly today: CivilDay;
  readonly onAct: (action: TimelineAction) => void;
}

/** What happened with the customer, newest first. */
export const Timeline = ({ entries, today, onAct }: TimelineProps) => {
  const [shown, setShown] = useState(FIRST);
  return (
    <section className={classes.panel} aria-label="Histórico">
      <h2 className={classes.heading}>
        Histórico <span>{entries.length > 0 && entries.length}</span>
      </h2>
      {entries.length === 0 ? (
        <p className={classes.nothing}>Nada aconteceu ainda. A primeira venda aparece aqui.</p>
      ) : (
        <div className={classes.scroll}>
          <ol className={classes.timeline}>
            {entries.slice(0, shown).map((entry) => (
              <TimelineRow key={entry.key} entry={entry} today={today} onAct={onAct} />
            ))}
          </ol>
          {entries.length > shown && (
            <Button variant="subtle" fullWidth onClick={() => setShown(shown + 100)}>
              Mostrar mais antigos
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
