import type { CreditReason, SellableToday } from '@shared/rules/credit/sellable-today';
import { IconAlertTriangle, IconCircleCheck, IconPointFilled } from '@tabler/icons-react';
import classes from './credit.module.css';

const ICONS: Record<CreditReason['tone'], typeof IconPointFilled> = {
  good: IconCircleCheck,
  plain: IconPointFilled,
  attention: IconAlertTriangle,
};

/** What can be sold today and why, a reason a line. */
export const SellableReasons = ({ sellable }: { readonly sellable: SellableToday }) => (
  <div>
    <p className={classes.headline} data-wait={sellable.cents === 0 || undefined}>
      {sellable.headline}
    </p>
    <ul className={classes.reasons} aria-label="Por quê">
      {sellable.reasons.map(({ tone, text }) => {
        const IconOf = ICONS[tone];
        return (
          <li key={text} data-tone={tone}>
            <IconOf size={18} aria-hidden />
            <span>{text}.</span>
          </li>
        );
      })}
    </ul>
  </div>
);
