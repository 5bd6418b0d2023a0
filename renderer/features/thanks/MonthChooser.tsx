import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './ThanksScreen.module.css';
import { type Month, monthText } from './thanks-view';

interface MonthChooserProps {
  readonly month: Month;
  readonly onBefore: () => void;
  /** Absent in the month that is running. */
  readonly onAfter?: () => void;
}

/** Which month is looked at; left and right move it. */
export const MonthChooser = ({ month, onBefore, onAfter }: MonthChooserProps) => (
  <div className={classes.months}>
    <ActionIcon variant="default" size={36} aria-label="Mês anterior" onClick={onBefore}>
      <IconChevronLeft size={20} aria-hidden />
    </ActionIcon>
    <strong aria-live="polite">{monthText(month)}</strong>
    <ActionIcon variant="default" size={36} aria-label="Mês seguinte" disabled={!onAfter} onClick={onAfter}>
      <IconChevronRight size={20} aria-hidden />
    </ActionIcon>
  </div>
);
