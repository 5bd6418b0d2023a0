import { TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { type HolidayEntry, readHoliday } from '@shared/domain/holiday-entry';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import classes from './Holidays.module.css';
import { entryErrorText } from './holiday-words';

const EMPTY: HolidayEntry = { day: '', name: '', repeats: 'yearly' };

const REPEATS = [
  { value: 'yearly', label: 'Todo ano' },
  { value: 'once', label: 'Só uma vez' },
] as const;

interface HolidayFormProps {
  /** True when it was added. */
  readonly onAdd: (holiday: LocalHoliday) => Promise<boolean>;
}

/** A day of the state or the city: when, its name, and whether it comes every year. */
export const HolidayForm = ({ onAdd }: HolidayFormProps) => {
  const { today } = useShop();
  const [entry, setEntry] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const read = readHoliday(entry, today);
  const errorAt = (field: 'day' | 'name') =>
    tried && !read.ok && read.error.field === field ? entryErrorText(read.error) : undefined;
  const change = (part: Partial<HolidayEntry>) => setEntry((was) => ({ ...was, ...part }));
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return focus(read.error.field);
    if (!(await onAdd(read.value))) return;
    setEntry(EMPTY);
    setTried(false);
    focus('day');
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      aria-label="Incluir feriado"
      onSubmit={(event) => void submit(event)}
    >
      <TextInput
        label="Dia"
        name="day"
        placeholder="24/06"
        autoComplete="off"
        inputMode="numeric"
        maxLength={10}
        value={entry.day}
        error={errorAt('day')}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextInput
        label="Nome"
        name="name"
        placeholder="São João"
        autoComplete="off"
        maxLength={80}
        value={entry.name}
        error={errorAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={classes.choice}>
        <ChoiceButtons
          label="Quando se repete"
          choices={REPEATS}
          value={entry.repeats}
          onChange={(repeats) => change({ repeats })}
        />
        <ActionButton type="submit" primary icon={IconPlus} keyHint="Enter">
          Incluir
        </ActionButton>
      </div>
    </form>
  );
};
