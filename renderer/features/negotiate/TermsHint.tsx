import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './TermsControls.module.css';
import type { Hint } from './terms-hints';

/** Beside a control: what it comes to, and what of it goes beyond the policy. */
export const TermsHint = ({ text, note, beyond }: Hint) => (
  <span className={classes.hint}>
    {text && <span className={classes.text}>{text}</span>}
    {beyond ? (
      <span className={classes.beyond}>
        <IconAlertTriangle size={16} aria-hidden />
        {beyond}
      </span>
    ) : (
      note && <span className={classes.note}>{note}</span>
    )}
  </span>
);
