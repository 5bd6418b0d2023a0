import { Stack, TextInput } from '@mantine/core';
import classes from './chips.module.css';

interface ReasonInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** What is mostly written: one press writes it. */
  readonly usual: readonly string[];
  readonly maxLength: number;
  readonly description?: string;
  readonly placeholder?: string;
  readonly error?: string;
  /** Takes the focus when the dialog opens. */
  readonly autoFocus?: boolean;
}

/** Why something was decided, in the shop's own words or in usual ones. */
export const ReasonInput = ({ usual, onChange, autoFocus, ...field }: ReasonInputProps) => (
  <Stack gap={6}>
    <TextInput
      {...field}
      data-autofocus={autoFocus || undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
    <fieldset className={classes.chips} aria-label={`${field.label}: os mais comuns`}>
      {usual.map((text) => (
        <button
          key={text}
          type="button"
          className={classes.chip}
          aria-pressed={text === field.value}
          onClick={() => onChange(text)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  </Stack>
);
