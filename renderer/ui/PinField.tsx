import { TextInput, type TextInputProps } from '@mantine/core';

const MOST_DIGITS = 8;

interface PinFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: string;
  readonly onChange: (digits: string) => void;
}

/** A few digits nobody at the counter reads. Anything else typed is left out. */
export const PinField = ({ onChange, ...field }: PinFieldProps) => (
  <TextInput
    autoComplete="off"
    inputMode="numeric"
    {...field}
    type="password"
    maxLength={MOST_DIGITS}
    onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\D/g, ''))}
  />
);
