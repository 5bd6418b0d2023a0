import { Checkbox, TextInput } from '@mantine/core';
import classes from './Contact.module.css';
import type { ContactEditor } from './use-contact-editor';

/** As people read a week. */
const WEEK = [
  { weekday: 1, name: 'Segunda-feira' },
  { weekday: 2, name: 'Terça-feira' },
  { weekday: 3, name: 'Quarta-feira' },
  { weekday: 4, name: 'Quinta-feira' },
  { weekday: 5, name: 'Sexta-feira' },
  { weekday: 6, name: 'Sábado' },
  { weekday: 0, name: 'Domingo' },
] as const;

/** For each day of the week whether, and from when to when, customers are contacted. */
export const HoursTable = ({ editor }: { readonly editor: ContactEditor }) => (
  <fieldset className={classes.week} aria-label="Horários de contato">
    {WEEK.map(({ weekday, name }) => {
      const day = editor.draft.days[weekday];
      const problem = editor.read.dayProblems.get(weekday);
      if (!day) return null;
      const hour = (field: 'from' | 'to', label: string) => (
        <TextInput
          aria-label={`${name}, ${label}`}
          autoComplete="off"
          maxLength={6}
          w={86}
          disabled={!day.open}
          value={day.open ? day[field] : ''}
          error={problem !== undefined}
          aria-describedby={problem ? `problem-${weekday}` : undefined}
          onChange={(event) => editor.changeDay(weekday, { [field]: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
        />
      );
      return (
        <div key={weekday} className={classes.day}>
          <Checkbox
            label={name}
            checked={day.open}
            onChange={(event) => editor.changeDay(weekday, { open: event.currentTarget.checked })}
          />
          <span className={classes.hours}>
            das {hour('from', 'começo')} às {hour('to', 'fim')}
          </span>
          {problem ? (
            <span id={`problem-${weekday}`} role="alert" className={classes.problem}>
              {problem}
            </span>
          ) : (
            !day.open && <span className={classes.soft}>sem contatos</span>
          )}
        </div>
      );
    })}
    {editor.read.problem && (
      <p role="alert" className={classes.problem}>
        {editor.read.problem}
      </p>
    )}
  </fieldset>
);
