import { ActionButton } from '@renderer/ui/ActionButton';
import { formatMoney } from '@shared/money/format';
import classes from './ExcessChoice.module.css';
import type { ExcessOffer } from './excess';

interface ExcessChoiceProps {
  readonly offer: ExcessOffer;
  readonly balanceCents: number;
  readonly onChange: () => void;
  readonly onKeep: () => void;
}

/** What becomes of the money that exceeds what is open; the usual answer first, where Enter leads. */
export const ExcessChoice = ({ offer, balanceCents, onChange, onKeep }: ExcessChoiceProps) => {
  const { excessCents, asChange, asCredit, asLess } = offer;
  const over = formatMoney(excessCents);
  return (
    <fieldset className={classes.choice} aria-label={`O que fazer com os ${over} que sobram`}>
      {asChange && (
        <ActionButton name="excess" size="sm" fullWidth keyHint="T" onClick={onChange}>
          Dar {over} de troco
        </ActionButton>
      )}
      {asCredit && (
        <ActionButton name="excess" size="sm" fullWidth keyHint="S" onClick={onKeep}>
          Guardar {over} como saldo a favor
        </ActionButton>
      )}
      {asLess && (
        <ActionButton name="excess" size="sm" fullWidth keyHint="T" onClick={onChange}>
          Receber só {formatMoney(balanceCents)}
        </ActionButton>
      )}
    </fieldset>
  );
};
