import classes from './Kbd.module.css';

/** A key as drawn on a keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className={classes.key}>{children}</kbd>
);
