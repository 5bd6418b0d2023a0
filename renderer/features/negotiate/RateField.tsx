import { TextInput } from '@mantine/core';
import { useTyped } from '@renderer/ui/use-typed';
import { percentText } from '@shared/domain/percent-entry';
import { parseMoney } from '@shared/money/parse';
import type { BasisPoints } from '@shared/money/rounding';
import classes from './TermsControls.module.css';

interface RateFieldProps {
  readonly 'aria-label': string;
  readonly value: BasisPoints | 'misread';
  readonly onChange: (rate: BasisPoints | 'misread') => void;
  readonly error?: string;
}

/** A percentage as people write it; two decimals of it are its basis points. Empty is none. */
export const RateField = ({ value, onChange, ...rest }: RateFieldProps) => {
  const [typed, setTyped] = useTyped<true>(value);
  const read = (text: string) => {
    const parsed = parseMoney(text.replace('%', ''));
    const isEmpty = !parsed.ok && parsed.error === 'empty';
    setTyped({ text, misread: parsed.ok || isEmpty ? null : true });
    onChange(parsed.ok ? parsed.value : isEmpty ? 0 : 'misread');
  };
  return (
    <TextInput
      {...rest}
      classNames={{ input: classes.number }}
      rightSection="%"
      inputMode="decimal"
      autoComplete="off"
      maxLength={8}
      value={typed?.text ?? (value === 'misread' ? '' : percentText(value))}
      onChange={(event) => read(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        if (!typed?.misread) setTyped(null);
      }}
    />
  );
};
