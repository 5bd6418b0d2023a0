import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
}

/** What a screen says when there is nothing on it yet, and what to do next. */
export const EmptyState = ({ icon: IconOf, title, text, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    <IconOf size={44} stroke={1.4} aria-hidden />
    <h2 className={classes.title}>{title}</h2>
    <p className={classes.text}>{text}</p>
    {action && <div className={classes.action}>{action}</div>}
  </div>
);
