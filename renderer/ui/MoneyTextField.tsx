import { TextInput, type TextInputProps } from '@mantine/core';
import { formatAmount } from '@shared/money/format';
import { parseMoney } from '@shared/money/parse';

interface MoneyTextFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed: the schema of the form reads it and says what is wrong. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** An amount kept as it was typed, for forms whose schema reads it; tidied when the field is left. */
export const MoneyTextField = ({ value, onChange, onBlur, ...rest }: MoneyTextFieldProps) => (
  <TextInput
    leftSection={<span>R$</span>}
    inputMode="decimal"
    autoComplete="off"
    {...rest}
    styles={{ input: { textAlign: 'right', fontWeight: 600 } }}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    onFocus={(event) => event.currentTarget.select()}
    onBlur={(event) => {
      const parsed = parseMoney(value);
      if (parsed.ok) onChange(formatAmount(parsed.value));
      onBlur?.(event);
    }}
  />
);
