import { chequesText } from '@shared/wording/counted';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './BatchDialog.module.css';
import { type BlockedCheque, blockedText, EARLY_TEXT, isEarly } from './batch-plan';

/** The cheques that are left out of what is done together, each by name, and why. */
export const BlockedList = ({ blocked }: { readonly blocked: readonly BlockedCheque[] }) => (
  <section className={classes.blocked} aria-label="Ficam de fora">
    <p>
      <IconAlertTriangle size={18} aria-hidden />
      <span>
        <strong>
          {blocked.length === 1 ? 'Um cheque fica de fora.' : `${chequesText(blocked.length)} ficam de fora.`}
        </strong>{' '}
        {blocked.some(isEarly) && EARLY_TEXT}
      </span>
    </p>
    <ul>
      {blocked.map((one) => (
        <li key={one.cheque.id}>
          <strong>{one.cheque.drawer.name}</strong> · nº {one.cheque.number} · {blockedText(one)}
        </li>
      ))}
    </ul>
  </section>
);
