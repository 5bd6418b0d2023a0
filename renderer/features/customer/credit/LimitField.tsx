import { ActionButton } from '@renderer/ui/ActionButton';
import { MoneyTextField } from '@renderer/ui/MoneyTextField';
import { formatAmount, formatMoney } from '@shared/money/format';
import type { CreditAnalysis } from '@shared/rules/credit/analyse-credit';
import { Controller, useFormContext } from 'react-hook-form';
import classes from './CreditDialog.module.css';
import type { CreditFormEntry } from './credit-form';

interface LimitFieldProps {
  readonly analysis: CreditAnalysis;
  readonly onAccept: () => void;
}

/** The limit, with the suggested one beside it, how it was counted, and the key that accepts it. */
export const LimitField = ({ analysis, onAccept }: LimitFieldProps) => {
  const { control, formState, watch } = useFormContext<CreditFormEntry>();
  const { suggestedLimitCents: suggested, reasons } = analysis;
  const isTaken = suggested !== undefined && watch('limit') === formatAmount(suggested);
  return (
    <div className={classes.limit}>
      <Controller
        control={control}
        name="limit"
        render={({ field }) => (
          <MoneyTextField
            {...field}
            label="Limite de crédito"
            placeholder="sem limite"
            data-autofocus
            error={formState.errors.limit?.message}
          />
        )}
      />
      <div className={classes.suggested}>
        <p>
          {suggested === undefined ? (
            'Sem sugestão ainda.'
          ) : (
            <>
              Sugerido: <b>{formatMoney(suggested)}</b>
            </>
          )}
        </p>
        {suggested !== undefined && suggested > 0 && !isTaken && (
          <ActionButton size="xs" keyHint="F6" onClick={onAccept}>
            Usar o sugerido
          </ActionButton>
        )}
      </div>
      <p className={classes.how}>{reasons.join(' ')}</p>
    </div>
  );
};
