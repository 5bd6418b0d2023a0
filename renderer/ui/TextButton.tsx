import type { ComponentPropsWithoutRef } from 'react';
import { Kbd } from './Kbd';
import classes from './TextButton.module.css';

interface TextButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'style' | 'type'> {
  /** The key that does the same. */
  readonly keyHint?: string;
}

/** A lesser action, said in words. */
export const TextButton = ({ keyHint, children, ...rest }: TextButtonProps) => (
  <button {...rest} type="button" className={classes.button}>
    <span>{children}</span>
    {keyHint && <Kbd>{keyHint}</Kbd>}
  </button>
);
