import { useShop } from '@renderer/data/shop-context';
import type { Ladders } from '@shared/rules/ladder/ladder';
import { simulationSummary } from '@shared/rules/ladder/simulate-text';
import { greetingName } from '@shared/rules/messages/names';
import { segmentText } from '@shared/rules/risk/segment';
import { EventRow } from './EventRow';
import type { LadderKey } from './ladder-draft';
import { ladderName } from './ladder-words';
import classes from './Simulation.module.css';
import { SimulationControls } from './SimulationControls';
import { keyOfSegment, segmentOfPerson } from './simulated-person';
import { useSimulation } from './use-simulation';

interface SimulationPanelProps {
  readonly ladderKey: LadderKey;
  readonly ladders: Ladders;
  /** The ladders being edited have something to correct: these are the last that had not. */
  readonly isStale: boolean;
}

/** What a customer would receive while an installment stays open, day by day. */
export const SimulationPanel = ({ ladderKey, ladders, isStale }: SimulationPanelProps) => {
  const view = useSimulation(ladderKey, ladders);
  const { person, events, setting } = view;
  const { today } = useShop();
  const name = greetingName(person.name) || person.name;
  const segment = segmentOfPerson(person, today);
  const used = keyOfSegment(segment, ladders);
  const shown = ladderKey === 'usual' ? 'usual' : keyOfSegment(ladderKey, ladders);
  return (
    <section className={classes.panel} aria-label="Simulação">
      <h3 className={classes.heading}>Com esta régua, {name} receberia…</h3>
      <SimulationControls view={view} />
      {person.customer && used !== shown && (
        <p className={classes.other}>
          {name} conta como “{segmentText[segment]}”: vale a régua “{ladderName(used)}”, não a que está ao
          lado.
        </p>
      )}
      <p className={classes.summary} role="status">
        {isStale ? 'Corrija o que está marcado para ver o efeito.' : simulationSummary(events)}
      </p>
      {events.length === 0 ? (
        <p className={classes.none}>Nada: nenhum passo chega a ter a sua vez.</p>
      ) : (
        <ol className={classes.events} aria-label="O que aconteceria">
          {events.map((event, index) => (
            // The same day and kind come once each; what follows is a list without a state of its own but open texts.
            // biome-ignore lint/suspicious/noArrayIndexKey: events have no other name, and never move on their own.
            <EventRow key={`${event.day} ${event.kind} ${index}`} event={event} setting={setting} />
          ))}
        </ol>
      )}
    </section>
  );
};
