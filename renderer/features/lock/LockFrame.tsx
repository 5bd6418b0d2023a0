import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import classes from './Lock.module.css';

interface LockFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * Stands alone in the window: everything else, dialogs and notices too, is not drawn while it is there, and comes back
 * as it was. For the app's keys it is a dialog on top of all others, and Escape in it closes none of those.
 */
export const LockFrame = ({ label, children }: LockFrameProps) => {
  useLayoutEffect(() => {
    const before = document.activeElement;
    document.body.dataset.locked = 'true';
    return () => {
      delete document.body.dataset.locked;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return createPortal(
    <div
      className={classes.screen}
      data-lock-screen
      data-mantine-stop-propagation="true"
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </div>,
    document.body,
  );
};
