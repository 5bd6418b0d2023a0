import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Pill.module.css';

export type Tone = 'good' | 'attention' | 'late' | 'neutral';

interface PillProps {
  readonly tone: Tone;
  readonly icon?: Icon;
  readonly children: ReactNode;
}

/** A short status: always in words, the colour only helps. */
export const Pill = ({ tone, icon: IconOf, children }: PillProps) => (
  <span className={classes.pill} data-tone={tone}>
    {IconOf && <IconOf size={14} aria-hidden />}
    {children}
  </span>
);
