import { TalkPanel } from '@renderer/features/talk';
import { useTalk } from '@renderer/stores/talk';
import { useEffect } from 'react';
import { AgreementTaskPanel } from './AgreementTaskPanel';
import { ChequeTaskPanel } from './ChequeTaskPanel';
import { DayDone } from './DayDone';
import { QueueList } from './QueueList';
import { RoundEnd } from './RoundEnd';
import classes from './TodayScreen.module.css';
import { useHeld } from './use-held';
import type { QueueSelection } from './use-queue-selection';
import type { Round } from './use-round';

interface TodayWorkProps {
  readonly selection: QueueSelection;
  readonly round: Round;
}

/** The list at the left, and at the right the conversation with who is chosen, or whose turn it is in a round. */
export const TodayWork = ({ selection, round }: TodayWorkProps) => {
  const { rows, selected, customerId, task, agreement, select, choose, next, unfolded, fold } = selection;
  // Who was talked to leaves the list as soon as it is written down; what follows is still about them.
  const isAsking = useTalk((state) => state.asking);
  const shown = useHeld(round.running ? round.current : customerId, isAsking);
  const hasTask = (task !== null || agreement !== null) && !round.running;
  const turn = round.running ? round.current : undefined;
  useEffect(() => {
    if (turn) choose(turn);
  }, [turn, choose]);
  return (
    <div className={classes.work}>
      <QueueList
        rows={rows}
        selected={hasTask && !isAsking ? selected : rows.findIndex(({ key }) => key === shown)}
        onSelect={(index) => {
          // Somebody chosen by hand comes first; the round can be taken up again.
          round.pause();
          select(index);
        }}
        unfolded={unfolded}
        onFold={fold}
      />
      <div className={classes.person}>
        {shown && (
          <TalkPanel
            customerId={shown}
            onDone={() => {
              // In a round, and where the list has moved on by itself, the next one is there already.
              if (!round.running && shown === customerId) next();
            }}
          />
        )}
        {shown === null && hasTask && task && <ChequeTaskPanel key={task.kind} task={task} />}
        {shown === null && hasTask && agreement && (
          <AgreementTaskPanel key={rows[selected]?.key} task={agreement} />
        )}
        {shown === null && round.running && <RoundEnd round={round} />}
        {shown === null && !hasTask && !round.running && <DayDone sums={round.sums} />}
      </div>
    </div>
  );
};
