import { TextInput } from '@mantine/core';
import { MoneyTextField } from '@renderer/ui/MoneyTextField';
import type { CreditEntry } from '@shared/domain/credit-entry';
import { parsePhone } from '@shared/identity/phone';
import { Controller, useFormContext } from 'react-hook-form';
import classes from './credit.module.css';

/** The answers of a short analysis, in a form that holds them as `credit`. Each may stay empty. */
export const CreditProfileFields = () => {
  const { register, control, formState, setValue } = useFormContext<{ credit: CreditEntry }>();
  const errors = formState.errors.credit;
  const text = (name: keyof CreditEntry) => ({
    ...register(`credit.${name}`),
    autoComplete: 'off',
    error: errors?.[name]?.message,
  });
  const phone = text('guarantorPhone');
  return (
    <div className={classes.answers}>
      <Controller
        control={control}
        name="credit.income"
        render={({ field: { ref, ...field } }) => (
          <MoneyTextField {...field} ref={ref} label="Renda por mês" error={errors?.income?.message} />
        )}
      />
      <TextInput {...text('jobSince')} label="No trabalho desde" placeholder="03/2019 ou 3 anos" />
      <TextInput {...text('addressSince')} label="No endereço desde" placeholder="2015 ou 6 meses" />
      <TextInput
        {...text('references')}
        label="Boas referências"
        placeholder="quantas"
        inputMode="numeric"
        maxLength={2}
      />
      <TextInput {...text('guarantorName')} label="Avalista" placeholder="nome" />
      <TextInput
        {...phone}
        label="Telefone do avalista"
        inputMode="tel"
        onBlur={(event) => {
          const parsed = parsePhone(event.currentTarget.value);
          if (parsed.ok) setValue('credit.guarantorPhone', parsed.value.formatted, { shouldDirty: true });
          return phone.onBlur(event);
        }}
      />
    </div>
  );
};
