import type { TextInputProps } from '@mantine/core';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { TypedCents } from './drawer-draft';

interface AmountFieldProps extends Pick<TextInputProps, 'label' | 'aria-label' | 'size'> {
  /** The keyboard starts here. */
  readonly 'data-autofocus'?: boolean;
  readonly typed: TypedCents;
  /** Below the field, while there is nothing to correct. */
  readonly note?: string;
  readonly error?: string;
  readonly onType: (typed: TypedCents) => void;
}

/** An amount of the drawer, which remembers that what is typed cannot be understood. */
export const AmountField = ({ typed, note, error, onType, ...rest }: AmountFieldProps) => (
  <MoneyField
    {...rest}
    value={typed === 'misread' ? null : typed}
    onChange={(cents, misread) => onType(misread === undefined ? cents : 'misread')}
    description={error ? undefined : note}
    error={error}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
  />
);
