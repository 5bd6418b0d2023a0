import { TextInput } from '@mantine/core';
import { CreditProfileFields } from '@renderer/features/credit';
import { MoneyTextField } from '@renderer/ui/MoneyTextField';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { Controller, useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';

const DAY = { placeholder: 'dia do mês', inputMode: 'numeric', autoComplete: 'off', maxLength: 2 } as const;

/** How much may be sold on credit and on the tab, when the customer is paid, and what a short analysis asks. */
export const CreditFields = () => {
  const { register, control, formState } = useFormContext<CustomerEntry>();
  const { errors } = formState;
  const amount = (name: 'limit' | 'tabLimit', label: string) => (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <MoneyTextField {...field} label={label} placeholder="sem limite" error={errors[name]?.message} />
      )}
    />
  );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>Crédito e caderneta</legend>
      <div className={classes.pair}>
        {amount('limit', 'Limite de crédito')}
        <TextInput {...register('payday')} {...DAY} label="Recebe no dia" error={errors.payday?.message} />
        {amount('tabLimit', 'Limite da caderneta')}
        <TextInput
          {...register('tabClosingDay')}
          {...DAY}
          label="Caderneta fecha"
          error={errors.tabClosingDay?.message}
        />
      </div>
      <CreditProfileFields />
      <p className={classes.aside}>Para sugerir um limite. Pergunte só o que precisar: só a loja vê.</p>
    </fieldset>
  );
};
