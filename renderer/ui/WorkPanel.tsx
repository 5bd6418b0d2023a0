import type { ReactNode } from 'react';
import classes from './WorkPanel.module.css';

interface WorkPanelProps {
  readonly label: string;
  /** Always seen, below whatever has to be scrolled. */
  readonly actions: ReactNode;
  /** Seen just above the actions, whatever is scrolled. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The sheet at the right where the work of a screen is done, with its button at the foot. */
export const WorkPanel = ({ label, actions, notice, children }: WorkPanelProps) => (
  <section className={classes.panel} aria-label={label}>
    <div className={classes.body}>{children}</div>
    {notice}
    <div className={classes.actions}>{actions}</div>
  </section>
);
