import { TextInput } from '@mantine/core';
import { DayField } from '@renderer/ui/DayField';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatMoney } from '@shared/money/format';
import type { RefObject } from 'react';
import classes from './EntryLine.module.css';
import { type EntryDraft, type EntryView, overText } from './entry-view';

interface EntryLineProps {
  readonly draft: EntryDraft;
  readonly view: EntryView;
  readonly today: CivilDay;
  /** What is missing is said only once it was tried. */
  readonly tried: boolean;
  /** What was just done. */
  readonly said: string;
  readonly lineRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<EntryDraft>) => void;
  readonly onSubmit: () => void;
}

/** What the line says below itself while it is typed. */
const Understood = ({ view, said }: Pick<EntryLineProps, 'view' | 'said'>) => {
  const { line, over } = view;
  if (!line) return <>{said}</>;
  return (
    <>
      {line.description} · <b>{formatMoney(line.cents)}</b>
      {over && <span className={classes.over}> · {overText(over)}</span>}
    </>
  );
};

/** A purchase on one line, and its day. Enter saves it and leaves the line ready for the next. */
export const EntryLine = (props: EntryLineProps) => {
  const { draft, view, today, tried, said, lineRef, onChange, onSubmit } = props;
  const problem = tried ? view.lineProblem : undefined;
  return (
    <form
      className={classes.form}
      aria-label="Anotar na caderneta"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={classes.fields}>
        <TextInput
          ref={lineRef}
          size="lg"
          autoFocus
          label="Compra e valor"
          name="line"
          placeholder="pão 8,50"
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          value={draft.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
          error={problem !== undefined}
          aria-describedby="understood"
        />
        <DayField
          size="lg"
          label="Dia da compra"
          name="day"
          description=" "
          value={view.day}
          today={today}
          onChange={(day) => onChange({ day })}
          error={view.dayProblem !== undefined}
        />
        <button type="submit" hidden aria-label="Anotar" />
      </div>
      <p
        id="understood"
        className={classes.understood}
        role="status"
        data-problem={problem !== undefined || view.dayProblem !== undefined || undefined}
      >
        {view.dayProblem ?? problem ?? <Understood view={view} said={said} />}
      </p>
    </form>
  );
};
