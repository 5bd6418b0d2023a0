import type { ReactNode } from 'react';
import classes from './SettingsScreen.module.css';

interface SectionProps {
  readonly title: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, note, children }: SectionProps) => (
  <section className={classes.section} aria-label={title}>
    <div>
      <h2 className={classes.heading}>{title}</h2>
      <p className={classes.note}>{note}</p>
    </div>
    {children}
  </section>
);
