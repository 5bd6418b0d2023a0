import { TextInput } from '@mantine/core';
import { creditPartLabel } from '@shared/rules/credit/credit-parts';
import { type CreditPartKind, creditPartKinds } from '@shared/rules/credit/credit-policy';
import { type CreditPolicyEntry, typedWeightsSum } from '@shared/rules/credit/policy-entry';
import { useFormContext } from 'react-hook-form';
import classes from './CreditSection.module.css';

const WHAT: Record<CreditPartKind, string> = {
  income: 'renda por mês',
  job: 'tempo no trabalho',
  address: 'tempo no endereço',
  references: 'boas referências',
  guarantor: 'ter avalista',
  punctuality: 'parcelas pagas em dia',
  customerSince: 'tempo de cliente',
  arrears: 'atraso de hoje',
};

const sumText = (sum: number): string =>
  sum === 100 ? 'Somam 100.' : `Somam ${sum}: cada um conta em proporção, como se somassem 100.`;

/** How much each answer counts in the score. */
export const CreditWeights = () => {
  const { register, watch, formState } = useFormContext<CreditPolicyEntry>();
  const errors = formState.errors.weights;
  return (
    <fieldset className={classes.weights}>
      <legend>Peso de cada resposta na análise</legend>
      <div className={classes.grid}>
        {creditPartKinds.map((kind) => (
          <TextInput
            key={kind}
            {...register(`weights.${kind}`)}
            label={creditPartLabel(kind)}
            // The error says the same and more.
            description={errors?.[kind] ? undefined : WHAT[kind]}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            error={errors?.[kind]?.message}
          />
        ))}
      </div>
      <p role="status" className={classes.sum} data-wrong={errors?.root ? true : undefined}>
        {errors?.root?.message ?? sumText(typedWeightsSum(watch('weights')))}
      </p>
    </fieldset>
  );
};
