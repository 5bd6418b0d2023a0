import type { ReactNode } from 'react';
import classes from './WorkPanel.module.css';

interface WorkPanelProps {
  readonly label: string;
  /** Always seen, below whatever has to be scrolled. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** The sheet at the right where the work of a screen is done, with its button at the foot. */
export const WorkPanel = ({ label, actions, children }: WorkPanelProps) => (
  <section className={classes.panel} aria-label={label}>
    <div className={classes.body}>{children}</div>
    <div className={classes.actions}>{actions}</div>
  </section>
);
