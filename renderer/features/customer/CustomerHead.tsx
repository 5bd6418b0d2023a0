import { Pill } from '@renderer/ui/Pill';
import type { Customer } from '@shared/domain/customer';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockExclamation,
  IconInfoCircle,
} from '@tabler/icons-react';
import classes from './CustomerScreen.module.css';
import { notesLine, reachLine } from './header-text';
import type { CustomerPill } from './pills';

const ICONS = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  late: IconClockExclamation,
  neutral: IconInfoCircle,
} as const;

interface CustomerHeadProps {
  readonly customer: Customer;
  readonly pills: readonly CustomerPill[];
}

/** What to know at one look, how to reach the customer, and what the shop noted. */
export const CustomerHead = ({ customer, pills }: CustomerHeadProps) => (
  <div className={classes.head}>
    {pills.map(({ tone, text }) => (
      <Pill key={text} tone={tone} icon={ICONS[tone]}>
        {text}
      </Pill>
    ))}
    <span className={classes.reach}>{reachLine(customer)}</span>
    {notesLine(customer) && <p className={classes.notes}>{notesLine(customer)}</p>}
  </div>
);
