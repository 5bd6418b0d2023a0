import { Pill } from '@renderer/ui/Pill';
import { ownerDecides } from '@shared/rules/ladder/ladder';
import type { StepEntry } from '@shared/rules/ladder/ladder-problems';
import { readStepDays } from '@shared/rules/ladder/ladder-text';
import { IconHandStop } from '@tabler/icons-react';
import classes from './Ladder.module.css';
import { daysShown, stepDetail } from './ladder-words';

interface StepRowProps {
  readonly entry: StepEntry;
  readonly problem?: string;
  /** Of a kind of customer who is treated as usual: only to be read. */
  readonly isLocked: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A step as it is read: when, what to do, and how. Enter opens it, Delete takes it out. */
export const StepRow = ({ entry, problem, isLocked, onOpen, onRemove }: StepRowProps) => (
  <button
    type="button"
    className={classes.step}
    data-step={entry.id}
    disabled={isLocked}
    aria-expanded={isLocked ? undefined : false}
    onClick={onOpen}
    onKeyDown={(event) => {
      if (event.key === 'Delete') onRemove();
    }}
  >
    <span className={classes.when}>{daysShown(entry)}</span>
    <span className={classes.what}>
      <span className={classes.task}>{entry.task || 'Sem descrição'}</span>
      <span className={classes.detail}>{stepDetail(entry)}</span>
      {problem && <span className={classes.problem}>{problem}</span>}
    </span>
    {ownerDecides({ days: readStepDays(entry.days) ?? 0 }) && (
      <Pill tone="attention" icon={IconHandStop}>
        você decide
      </Pill>
    )}
  </button>
);
