import { Progress } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconPlayerPause, IconPlayerSkipForward } from '@tabler/icons-react';
import classes from './RoundBar.module.css';
import { progressText } from './round-words';
import type { Round } from './use-round';

/** How far the round is, in the place of the day's figures. */
export const RoundBar = ({ round }: { readonly round: Round }) => {
  const { sums, total, current } = round;
  const text = progressText(sums, total);
  return (
    <section className={classes.bar} aria-label="Rodada de hoje">
      <div className={classes.progress}>
        <p className={classes.words} role="status">
          <strong>Rodada</strong> {text}
        </p>
        <Progress
          size={8}
          radius="xl"
          color="green"
          value={total === 0 ? 100 : (sums.talked.size / total) * 100}
          aria-label={text}
        />
      </div>
      {current !== null && (
        <ActionButton
          size="sm"
          icon={IconPlayerSkipForward}
          keyHint="P"
          onClick={(event) => {
            // Enter is to open the next conversation, not to skip it.
            event.currentTarget.blur();
            round.skip();
          }}
        >
          Pular
        </ActionButton>
      )}
      <ActionButton size="sm" icon={IconPlayerPause} keyHint="Esc" onClick={round.pause}>
        {current === null ? 'Terminar' : 'Pausar'}
      </ActionButton>
    </section>
  );
};
