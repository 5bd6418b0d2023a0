import { TextInput, type TextInputProps } from '@mantine/core';
import type { Cents } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';
import { type MoneyError, parseMoney } from '@shared/money/parse';
import type { ReactNode } from 'react';
import { moneyErrorText } from './field-errors';
import { useTyped } from './use-typed';

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Cents, or null while empty or not understood. */
  readonly value: Cents | null;
  readonly onChange: (cents: Cents | null, error?: MoneyError) => void;
  readonly error?: ReactNode;
}

const textOf = (cents: Cents | null): string => (cents === null ? '' : formatAmount(cents));

/** An amount typed as people write it; tidied when the field is left, and never guessed. */
export const MoneyField = ({ value, onChange, error, onBlur, onFocus, ...rest }: MoneyFieldProps) => {
  const [typed, setTyped] = useTyped<MoneyError>(value);
  const read = (text: string) => {
    const parsed = parseMoney(text);
    const problem = parsed.ok || parsed.error === 'empty' ? null : parsed.error;
    setTyped({ text, misread: problem });
    onChange(parsed.ok ? parsed.value : null, problem ?? undefined);
  };
  return (
    <TextInput
      leftSection={<span>R$</span>}
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      styles={{ input: { textAlign: 'right', fontWeight: 600 } }}
      value={typed?.text ?? textOf(value)}
      onChange={(event) => read(event.currentTarget.value)}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        if (!typed?.misread) setTyped(null);
        onBlur?.(event);
      }}
      error={typed?.misread ? moneyErrorText[typed.misread] : error}
    />
  );
};
