import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { Kbd } from './Kbd';
import classes from './TextButton.module.css';

interface TextButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'type'> {
  /** The key that does the same. */
  readonly keyHint?: string;
  /** After the words. */
  readonly icon?: Icon;
}

/** A lesser action, said in words. */
export const TextButton = ({ keyHint, icon: IconOf, children, ...rest }: TextButtonProps) => (
  <button {...rest} type="button" className={classes.button}>
    <span>{children}</span>
    {IconOf && <IconOf size={16} aria-hidden />}
    {keyHint && <Kbd>{keyHint}</Kbd>}
  </button>
);
