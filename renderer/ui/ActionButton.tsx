import { Button, type ButtonProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithoutRef } from 'react';
import { Kbd } from './Kbd';

interface ActionButtonProps
  extends Pick<ButtonProps, 'loading' | 'size' | 'fullWidth'>,
    Omit<ComponentPropsWithoutRef<'button'>, 'color' | 'style'> {
  readonly icon?: Icon;
  /** The key that does the same, shown on the button. */
  readonly keyHint?: string;
  readonly primary?: boolean;
  /** For what destroys or takes back. */
  readonly danger?: boolean;
}

/** A button that says its key. One primary button a screen. */
export const ActionButton = ({
  icon: IconOf,
  keyHint,
  primary,
  danger,
  type = 'button',
  ...rest
}: ActionButtonProps) => (
  <Button
    {...rest}
    type={type}
    variant={primary || danger ? 'filled' : 'default'}
    color={danger ? 'red' : 'green'}
    leftSection={IconOf && <IconOf size={20} aria-hidden />}
    rightSection={keyHint && <Kbd>{keyHint}</Kbd>}
  />
);
