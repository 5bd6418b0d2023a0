import type { ReactNode } from 'react';
import classes from './SettingsScreen.module.css';

interface SectionProps {
  readonly title: string;
  readonly note: ReactNode;
  /** For what stands in two columns; `full` for what takes all the room there is. */
  readonly wide?: boolean | 'full';
  readonly children: ReactNode;
}

export const Section = ({ title, note, wide, children }: SectionProps) => (
  <section className={classes.section} data-wide={wide || undefined} aria-label={title}>
    <div>
      <h2 className={classes.heading}>{title}</h2>
      <p className={classes.note}>{note}</p>
    </div>
    {children}
  </section>
);
