import { useShop } from '@renderer/data/shop-context';
import { TalkPanel } from '@renderer/features/talk';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { dayLine, dayTitle, figureItems } from './day-words';
import { QueueList } from './QueueList';
import { NoCustomersYet, NothingToday } from './TodayEmpty';
import classes from './TodayScreen.module.css';
import { useDay, useHasCustomers } from './use-day';
import { useQueueSelection } from './use-queue-selection';

/** Hoje: the day's figures, whom to talk to in the best order, and the conversation itself. */
export const TodayScreen = () => {
  const { today, clock } = useShop();
  const { hour } = clock.timeOfDay();
  const day = useDay();
  const anyone = useHasCustomers();
  const { rows, selected, customerId, select, next, unfolded, fold } = useQueueSelection(day?.queue);
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'abrir a conversa' },
    { keys: ['F3'], label: 'receber' },
    { keys: ['N'], label: 'negociar' },
    { keys: ['F'], label: 'ficha' },
  ]);
  if (!day || anyone === undefined) return <Page title="Hoje" subtitle={dayLine(today, hour)} />;
  return (
    <Page title={dayTitle(day.queue, hour)} subtitle={dayLine(today, hour)}>
      <div className={classes.screen}>
        {anyone && <FigureStrip figures={figureItems(day.figures)} />}
        {!anyone && <NoCustomersYet />}
        {anyone && rows.length === 0 && <NothingToday />}
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
