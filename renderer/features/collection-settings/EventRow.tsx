import type { SimulatedEvent } from '@shared/rules/ladder/simulate-events';
import { simulatedDay } from '@shared/rules/ladder/simulate-text';
import {
  type Icon,
  IconArrowsExchange,
  IconCash,
  IconHandStop,
  IconHeartHandshake,
  IconHourglassEmpty,
  IconMessage,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { useState } from 'react';
import { eventWords } from './event-words';
import classes from './Simulation.module.css';
import { type MessageSetting, simulatedMessage } from './simulated-message';

const ICONS: Readonly<Record<SimulatedEvent['kind'], Icon>> = {
  contact: IconMessage,
  skipped: IconPlayerSkipForward,
  decide: IconHandStop,
  segment: IconArrowsExchange,
  promised: IconHeartHandshake,
  'promise-ended': IconHourglassEmpty,
  paid: IconCash,
};

interface EventRowProps {
  readonly event: SimulatedEvent;
  readonly setting: MessageSetting;
}

const MessageText = ({ event, setting }: EventRowProps) => {
  const text = event.kind === 'contact' ? simulatedMessage(event, setting) : null;
  return <p className={classes.message}>{text ?? 'Uma visita não tem texto.'}</p>;
};

/** One day of the simulation. A contact shows its text when it is asked for. */
export const EventRow = ({ event, setting }: EventRowProps) => {
  const [open, setOpen] = useState(false);
  const { title, note } = eventWords(event);
  const IconOf = ICONS[event.kind];
  const inside = (
    <>
      <span className={classes.day}>{simulatedDay(event.day)}</span>
      <IconOf size={18} aria-hidden />
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        {note !== '' && <span className={classes.note}>{note}</span>}
      </span>
    </>
  );
  return (
    <li data-kind={event.kind}>
      {event.kind === 'contact' ? (
        <button
          type="button"
          className={classes.event}
          aria-expanded={open}
          title={open ? 'Esconder a mensagem' : 'Ver a mensagem'}
          onClick={() => setOpen(!open)}
        >
          {inside}
        </button>
      ) : (
        <div className={classes.event}>{inside}</div>
      )}
      {open && <MessageText event={event} setting={setting} />}
    </li>
  );
};
