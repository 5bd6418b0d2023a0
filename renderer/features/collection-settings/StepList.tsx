import { ladderProblems } from '@shared/rules/ladder/ladder-problems';
import type { KeyboardEvent } from 'react';
import { focusRow } from './focus-row';
import classes from './Ladder.module.css';
import { StepFields } from './StepFields';
import { StepRow } from './StepRow';
import type { LadderEditor } from './use-ladder-editor';

/** Up and down walk through the steps, as in any list. */
const onArrows = (event: KeyboardEvent<HTMLElement>) => {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  const at = rows.indexOf(event.target);
  if (at < 0) return;
  event.preventDefault();
  rows[at + move]?.focus();
};

/** The steps of a ladder, each read in two lines and opened to be changed. */
export const StepList = ({ editor }: { readonly editor: LadderEditor }) => {
  const { entries, canChange, openStep } = editor;
  const problems = ladderProblems(entries);
  const close = (id: string) => {
    editor.sort();
    editor.open(null);
    focusRow(id);
  };
  const remove = (id: string) => {
    const at = entries.findIndex((entry) => entry.id === id);
    editor.remove(id);
    focusRow((entries[at + 1] ?? entries[at - 1])?.id);
  };
  return (
    <>
      <ol className={classes.steps} aria-label="Passos da régua" onKeyDown={onArrows}>
        {entries.map((entry) => {
          const own = problems.filter(({ stepId }) => stepId === entry.id);
          return (
            <li key={entry.id} data-open={openStep === entry.id || undefined}>
              {openStep === entry.id && canChange ? (
                <StepFields
                  entry={entry}
                  problems={own}
                  onChange={(part) => editor.change(entry.id, part)}
                  onRemove={() => remove(entry.id)}
                  onClose={() => close(entry.id)}
                />
              ) : (
                <StepRow
                  entry={entry}
                  problem={own[0]?.text}
                  isLocked={!canChange}
                  onOpen={() => editor.open(entry.id)}
                  onRemove={() => remove(entry.id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {problems
        .filter(({ stepId }) => stepId === undefined)
        .map(({ text }) => (
          <p key={text} role="alert" className={classes.problem}>
            {text}
          </p>
        ))}
    </>
  );
};
