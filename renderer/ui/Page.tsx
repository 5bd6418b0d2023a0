import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A screen: its title, what can be done, and the work below in the height that is left. */
export const Page = ({ title, subtitle, actions, children }: PageProps) => (
  <section className={classes.page} aria-label={title}>
    <header className={classes.head}>
      <div className={classes.titles}>
        <h1 className={classes.title} title={title}>
          {title}
        </h1>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
    <div className={classes.body}>{children}</div>
  </section>
);
