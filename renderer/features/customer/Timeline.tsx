import { Button } from '@mantine/core';
import { readDoneBy } from '@renderer/data/queries/done-by';
import { useLive } from '@renderer/data/shop-context';
import { Kbd } from '@renderer/ui/Kbd';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { CivilDay } from '@shared/calendar/civil-day';
import { useState } from 'react';
import panel from './FilePanel.module.css';
import classes from './Timeline.module.css';
import { TimelineRow } from './TimelineRow';
import { TalkRow } from './talks/TalkRow';
import type { TalkFacts } from './talks/talk-facts';
import type { TimelineEntry } from './timeline';
import type { TimelineAction } from './timeline-action';

const FIRST = 40;

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** What each conversation tells, by its id. */
  readonly talks: ReadonlyMap<string, TalkFacts>;
  readonly today: CivilDay;
  readonly onAct: (action: TimelineAction) => void;
}

const isTalk = ({ kind }: TimelineEntry): boolean => kind === 'contact' || kind === 'legal-step';

const NOTHING = {
  all: 'Nada aconteceu ainda. A primeira venda aparece aqui.',
  talks: 'Nenhuma conversa anotada ainda.',
} as const;

/** What happened with the customer, newest first: everything, or the conversations with all that is known of them. */
export const Timeline = ({ entries, talks, today, onAct }: TimelineProps) => {
  const [shown, setShown] = useState(FIRST);
  const doneBy = useLive(
    (db) =>
      readDoneBy(
        db,
        entries.map(({ key }) => key),
      ),
    [entries],
  );
  const [view, setView] = useState<'all' | 'talks'>('all');
  const talking = entries.filter(isTalk);
  const listed = view === 'all' ? entries : talking;
  useShortcuts({ h: () => setView(view === 'all' ? 'talks' : 'all') });
  const tab = (value: typeof view, label: string, count: number) => (
    <button type="button" aria-pressed={view === value} onClick={() => setView(value)}>
      {label} {count > 0 && <span>{count}</span>}
    </button>
  );
  return (
    <section className={panel.panel} aria-label="Histórico">
      <h2 className={panel.heading}>
        <span className={panel.views}>
          {tab('all', 'Histórico', entries.length)}
          {tab('talks', 'Conversas', talking.length)}
          <Kbd>H</Kbd>
        </span>
      </h2>
      {listed.length === 0 ? (
        <p className={panel.nothing}>{NOTHING[view]}</p>
      ) : (
        <div className={panel.scroll}>
          <ol className={classes.timeline}>
            {listed.slice(0, shown).map((entry) => {
              const facts = view === 'talks' ? talks.get(entry.key) : undefined;
              const props = { entry, today, onAct, doneBy: doneBy?.get(entry.key) };
              return facts ? (
                <TalkRow key={entry.key} facts={facts} {...props} />
              ) : (
                <TimelineRow key={entry.key} {...props} />
              );
            })}
          </ol>
          {listed.length > shown && (
            <Button variant="subtle" fullWidth onClick={() => setShown(shown + 100)}>
              Mostrar mais antigos
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
