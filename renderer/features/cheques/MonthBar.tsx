import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './ChequesScreen.module.css';
import { monthTitle } from './drawer-views';

interface MonthBarProps {
  /** `2026-11` */
  readonly month: string;
  readonly onStep: (months: number) => void;
}

/** The month of those that ended, by the day each was good for; comma and full stop move it. */
export const MonthBar = ({ month, onStep }: MonthBarProps) => (
  <div className={classes.months}>
    <ActionIcon variant="default" size={36} aria-label="Mês anterior" onClick={() => onStep(-1)}>
      <IconChevronLeft size={20} aria-hidden />
    </ActionIcon>
    <strong aria-live="polite">Bons para {monthTitle(month).toLowerCase()}</strong>
    <ActionIcon variant="default" size={36} aria-label="Mês seguinte" onClick={() => onStep(1)}>
      <IconChevronRight size={20} aria-hidden />
    </ActionIcon>
  </div>
);
