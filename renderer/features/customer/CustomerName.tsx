import { Pill } from '@renderer/ui/Pill';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockExclamation,
  IconInfoCircle,
} from '@tabler/icons-react';
import classes from './CustomerScreen.module.css';
import type { CustomerPill } from './pills';

const ICONS = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  late: IconClockExclamation,
  neutral: IconInfoCircle,
} as const;

interface CustomerNameProps {
  readonly name: string;
  readonly pills: readonly CustomerPill[];
}

/** The name, with what to know at one look beside it. */
export const CustomerName = ({ name, pills }: CustomerNameProps) => (
  <span className={classes.name}>
    <span className={classes.full} title={name}>
      {name}
    </span>
    {pills.map(({ tone, text }) => (
      <Pill key={text} tone={tone} icon={ICONS[tone]}>
        {text}
      </Pill>
    ))}
  </span>
);
