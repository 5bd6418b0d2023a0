import { useShop } from '@renderer/data/shop-context';
import { TalkPanel } from '@renderer/features/talk';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDayLong } from '@shared/calendar/format';
import { greeting } from '@shared/rules/greeting';
import { dayLine, dayTitle, figureItems } from './day-words';
import { QueueList } from './QueueList';
import { queueKeys } from './queue-keys';
import { NoCustomersYet, NothingToday } from './TodayEmpty';
import classes from './TodayScreen.module.css';
import { useDay, useHasCustomers } from './use-day';
import { useQueueSelection } from './use-queue-selection';

const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['Enter'], label: 'abrir a conversa' },
  { keys: ['F3'], label: 'receber' },
  { keys: ['N'], label: 'negociar' },
  { keys: ['F'], label: 'ficha' },
];

/** Hoje: the day's figures, whom to talk to in the best order, and the conversation itself. */
export const TodayScreen = () => {
  const { today, clock, terms } = useShop();
  const { hour } = clock.timeOfDay();
  const line = dayLine(today, hour, terms.holidays);
  const day = useDay();
  const anyone = useHasCustomers();
  const { rows, selected, customerId, select, move, next, unfolded, fold } = useQueueSelection(day?.queue);
  useShortcuts(queueKeys(move));
  useKeyHints(customerId === null ? [] : HINTS);
  if (!day || anyone === undefined) return <Page title="Hoje" subtitle={line} />;
  if (!anyone) {
    return (
      <Page title={`${greeting(hour)}!`} subtitle={formatDayLong(today)}>
        <NoCustomersYet />
      </Page>
    );
  }
  return (
    <Page title={dayTitle(day.queue, hour)} subtitle={line}>
      <div className={classes.screen}>
        <FigureStrip figures={figureItems(day.figures)} />
        {rows.length === 0 && <NothingToday />}
        {rows.length > 0 && (
          <div className={classes.work}>
            <QueueList rows={rows} selected={selected} onSelect={select} unfolded={unfolded} onFold={fold} />
            <div className={classes.person}>
              {customerId !== null && <TalkPanel customerId={customerId} onDone={next} />}
            </div>
          </div>
        )}
      </div>
    </Page>
  );
};
