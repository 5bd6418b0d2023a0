import { TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ownerDecides } from '@shared/rules/ladder/ladder';
import { type LadderProblem, MAX_TASK_LENGTH, type StepEntry } from '@shared/rules/ladder/ladder-problems';
import { readStepDays, stepDaysText } from '@shared/rules/ladder/ladder-text';
import { IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ChoiceSelect } from './ChoiceSelect';
import classes from './Ladder.module.css';
import { channelChoices, messageChoices, toneChoices } from './ladder-words';

interface StepFieldsProps {
  readonly entry: StepEntry;
  readonly problems: readonly LadderProblem[];
  readonly onChange: (part: Partial<StepEntry>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const MOVES: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A step open to be changed. Enter or Esc closes it; in the days, up and down move it by one. */
export const StepFields = ({ entry, problems, onChange: change, onRemove, onClose }: StepFieldsProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const days = readStepDays(entry.days);
  const errorAt = (field: 'days' | 'task') =>
    problems.find((problem) => problem.stepId !== undefined && problem.field === field)?.text;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    // Esc closes an open list of choices first.
    if (event.key === 'Escape' && event.target.getAttribute('aria-expanded') === 'true')
      return event.preventDefault();
    const isText = event.target instanceof HTMLInputElement && !event.target.readOnly;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isText && !event.ctrlKey && !event.metaKey))
      return;
    event.preventDefault();
    onClose();
  };
  const onDaysKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined || days === null) return;
    event.preventDefault();
    change({ days: stepDaysText(days + move) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc reach it from the fields inside.
    <div ref={place} className={classes.fields} onKeyDown={onKeyDown}>
      <TextInput
        label="Quando"
        autoFocus
        autoComplete="off"
        maxLength={24}
        value={entry.days}
        error={errorAt('days')}
        onChange={(event) => change({ days: event.currentTarget.value })}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onDaysKey}
      />
      <ChoiceSelect
        label="Por onde"
        choices={channelChoices}
        value={entry.channel}
        onChange={(channel) => change({ channel })}
      />
      <ChoiceSelect
        label="Tom"
        choices={toneChoices}
        value={entry.tone}
        onChange={(tone) => change({ tone })}
      />
      <ChoiceSelect
        label="Mensagem"
        choices={messageChoices}
        value={entry.message}
        onChange={(message) => change({ message })}
      />
      <TextInput
        className={classes.wideField}
        label="O que fazer"
        autoComplete="off"
        maxLength={MAX_TASK_LENGTH}
        value={entry.task}
        error={errorAt('task')}
        onChange={(event) => change({ task: event.currentTarget.value })}
      />
      <div className={classes.fieldsFoot}>
        <ActionButton size="compact-md" keyHint="Enter" onClick={onClose}>
          Pronto
        </ActionButton>
        <ActionButton size="compact-md" icon={IconTrash} onClick={onRemove}>
          Tirar este passo
        </ActionButton>
        {days !== null && ownerDecides({ days }) && (
          <p>A partir de 60 dias você decide: nunca é automático.</p>
        )}
      </div>
    </div>
  );
};
