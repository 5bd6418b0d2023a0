import { TextInput, type TextInputProps } from '@mantine/core';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay, weekdayName } from '@shared/calendar/format';
import { type DayError, parseDay, parseDayAhead } from '@shared/calendar/parse';
import type { KeyboardEvent, ReactNode } from 'react';
import { dayErrorText } from './field-errors';
import { useTyped } from './use-typed';

interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: CivilDay | null;
  readonly onChange: (day: CivilDay | null, error?: DayError) => void;
  readonly today: CivilDay;
  /** A day to come: a number alone is the next such day. */
  readonly ahead?: boolean;
  readonly error?: ReactNode;
}

const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 };

/** A day typed as 20/11/2026, 2011 or 20; up and down move it by a day, page keys by a week. */
export const DayField = ({
  value,
  onChange,
  today,
  ahead = false,
  error,
  description,
  onBlur,
  ...rest
}: DayFieldProps) => {
  const [typed, setTyped] = useTyped<DayError>(value);
  const read = (text: string) => {
    const parsed = ahead ? parseDayAhead(text, today) : parseDay(text, today);
    const problem = parsed.ok || parsed.error === 'empty' ? null : parsed.error;
    setTyped({ text, misread: problem });
    onChange(parsed.ok ? parsed.value : null, problem ?? undefined);
  };
  const step = (event: KeyboardEvent) => {
    const days = STEPS[event.key];
    if (days === undefined || value === null) return;
    event.preventDefault();
    setTyped(null);
    onChange(addDays(value, days));
  };
  return (
    <TextInput
      placeholder="dd/mm/aaaa"
      autoComplete="off"
      inputMode="numeric"
      maxLength={10}
      description={description ?? (value ? `${weekdayName(value)}, ${relativeDay(value, today)}` : undefined)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      value={typed?.text ?? (value ? formatDay(value) : '')}
      onChange={(event) => read(event.currentTarget.value)}
      onKeyDown={step}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        if (!typed?.misread) setTyped(null);
        onBlur?.(event);
      }}
      error={typed?.misread ? dayErrorText[typed.misread] : error}
    />
  );
};
