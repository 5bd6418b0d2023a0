import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { IconCircleCheck, IconRotate } from '@tabler/icons-react';
import classes from './RoundEnd.module.css';
import { byReason } from './round';
import { passedText, sumsText } from './round-words';
import type { Round } from './use-round';

/** The round is through: what came of it, and who was left for later and why. */
export const RoundEnd = ({
  round: { sums, passed, skipped, pause, comeBack },
}: {
  readonly round: Round;
}) => {
  const groups = byReason(passed);
  return (
    <EmptyState
      icon={IconCircleCheck}
      title={groups.length + skipped === 0 ? 'Rodada completa' : 'Por agora é isso'}
      text={
        <>
          {sumsText(sums)}
          {groups.length > 0 && (
            <span className={classes.passed}>
              {groups.map((group) => (
                <span key={group.why}>{passedText(group)}</span>
              ))}
            </span>
          )}
        </>
      }
      action={
        <div className={classes.doors}>
          {skipped > 0 && (
            <ActionButton icon={IconRotate} keyHint="P" onClick={comeBack}>
              {skipped === 1 ? 'Voltar a quem foi pulado' : `Voltar aos ${skipped} pulados`}
            </ActionButton>
          )}
          <ActionButton primary keyHint="Enter" onClick={pause}>
            Terminar a rodada
          </ActionButton>
        </div>
      }
    />
  );
};
