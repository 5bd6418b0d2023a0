import { Kbd } from '@renderer/ui/Kbd';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import classes from './ReasonRow.module.css';
import { reasonKeys } from './reason-options';

interface ReasonRowProps {
  readonly reasons: readonly NonPaymentReason[];
  readonly value: NonPaymentReason | undefined;
  readonly onPick: (reason: NonPaymentReason) => void;
}

/** Why nothing was paid yet, one key each. Quiet: it may stay unanswered. */
export const ReasonRow = ({ reasons, value, onPick }: ReasonRowProps) => (
  <fieldset className={classes.row} aria-label="Motivo, se contou">
    {reasons.map((reason) => (
      <button
        key={reason}
        type="button"
        className={classes.reason}
        aria-pressed={reason === value}
        onClick={() => onPick(reason)}
      >
        {nonPaymentReasonLabel(reason)} <Kbd>{reasonKeys[reason].toUpperCase()}</Kbd>
      </button>
    ))}
  </fieldset>
);
