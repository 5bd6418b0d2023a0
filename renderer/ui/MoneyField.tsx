import { TextInput, type TextInputProps } from '@mantine/core';
import type { Cents } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';
import { type MoneyError, parseMoney } from '@shared/money/parse';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { moneyErrorText } from './field-errors';

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Cents, or null while empty or not understood. */
  readonly value: Cents | null;
  readonly onChange: (cents: Cents | null, error?: MoneyError) => void;
  readonly error?: ReactNode;
}

const textOf = (cents: Cents | null): string => (cents === null ? '' : formatAmount(cents));

/** An amount typed as people write it; tidied when the field is left, and never guessed. */
export const MoneyField = ({ value, onChange, error, onBlur, onFocus, ...rest }: MoneyFieldProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const [misread, setMisread] = useState<MoneyError | null>(null);
  const typed = useRef(false);
  const kept = useRef(value);
  // Where the amount changes by another hand, what stands in the field follows: it never shows what is not kept.
  useEffect(() => {
    if (!typed.current && kept.current !== value) {
      setDraft(null);
      setMisread(null);
    }
    typed.current = false;
    kept.current = value;
  });
  const read = (text: string) => {
    typed.current = true;
    setDraft(text);
    const parsed = parseMoney(text);
    const problem = parsed.ok || parsed.error === 'empty' ? null : parsed.error;
    setMisread(problem);
    onChange(parsed.ok ? parsed.value : null, problem ?? undefined);
  };
  return (
    <TextInput
      leftSection={<span>R$</span>}
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      styles={{ input: { textAlign: 'right', fontWeight: 600 } }}
      value={draft ?? textOf(value)}
      onChange={(event) => read(event.currentTarget.value)}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        if (misread === null) setDraft(null);
        onBlur?.(event);
      }}
      error={misread ? moneyErrorText[misread] : error}
    />
  );
};
