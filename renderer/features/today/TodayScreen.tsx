import { useShop } from '@renderer/data/shop-context';
import { TakeOffNotice } from '@renderer/features/customer';
import { useMoment } from '@renderer/features/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDayLong } from '@shared/calendar/format';
import { greeting } from '@shared/rules/greeting';
import { IconPlayerPlay } from '@tabler/icons-react';
import { dayLine, dayTitle, figureItems } from './day-words';
import { RoundBar } from './RoundBar';
import { roundDoorText } from './round-words';
import { NoCustomersYet, NothingToday } from './TodayEmpty';
import classes from './TodayScreen.module.css';
import { TodayWork } from './TodayWork';
import { todayHints, todayKeys } from './today-keys';
import { useDay, useHasCustomers } from './use-day';
import { useQueueSelection } from './use-queue-selection';
import { type Round, useRound } from './use-round';

const RoundButton = ({ round }: { readonly round: Round }) => (
  <ActionButton
    size="sm"
    icon={IconPlayerPlay}
    keyHint="M"
    // Only in its looks: pressed, it says why nobody is talked to now.
    data-disabled={round.closed !== null || undefined}
    aria-disabled={round.closed !== null || undefined}
    title={round.closed ?? undefined}
    onClick={round.start}
  >
    {roundDoorText(round.sums, round.total)}
  </ActionButton>
);

/** Hoje: the day's figures, whom to talk to in the best order, and the conversation itself. */
export const TodayScreen = () => {
  const { today, terms, collection, shop } = useShop();
  const moment = useMoment()();
  const { hour } = moment;
  const line = dayLine(moment, {
    policy: collection.contactPolicy,
    holidays: terms.holidays,
    state: shop.state,
  });
  const day = useDay();
  const anyone = useHasCustomers();
  const selection = useQueueSelection(day);
  const round = useRound(day?.queue);
  useShortcuts(todayKeys(round, selection.move));
  useKeyHints(todayHints(round, selection.rows[selection.selected]));
  if (!day || anyone === undefined) return <Page title="Hoje" subtitle={line} />;
  if (!anyone) {
    return (
      <Page title={`${greeting(hour)}!`} subtitle={formatDayLong(today)}>
        <NoCustomersYet />
      </Page>
    );
  }
  const hasTurns = round.total > round.sums.talked.size;
  return (
    <Page
      title={dayTitle(day.queue, hour, {
        cheques: day.tasks.cheques.tasks,
        agreements: day.tasks.agreements,
      })}
      subtitle={line}
      actions={!round.running && hasTurns && <RoundButton round={round} />}
    >
      <div className={classes.screen}>
        {round.running ? <RoundBar round={round} /> : <FigureStrip figures={figureItems(day.figures)} />}
        {!round.running && <TakeOffNotice />}
        {selection.rows.length === 0 && !round.running ? (
          <NothingToday />
        ) : (
          <TodayWork selection={selection} round={round} />
        )}
      </div>
    </Page>
  );
};
