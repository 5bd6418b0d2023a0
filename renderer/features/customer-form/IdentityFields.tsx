import { TextInput } from '@mantine/core';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { formatDocument, parseDocument } from '@shared/identity/document';
import { useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';
import { PhoneFields } from './PhoneFields';

/** Who it is, and how to reach them. */
export const IdentityFields = () => {
  const { register, formState, setValue } = useFormContext<CustomerEntry>();
  const { errors } = formState;
  const tidyDocument = (typed: string) => {
    const parsed = parseDocument(typed);
    if (parsed.ok) setValue('document', formatDocument(parsed.value.value), { shouldDirty: true });
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>Quem é</legend>
      <TextInput
        label="Nome completo"
        required
        autoFocus
        autoComplete="off"
        error={errors.name?.message}
        {...register('name')}
      />
      <div className={classes.pair}>
        <TextInput
          label="Apelido"
          placeholder="Como é conhecido"
          autoComplete="off"
          error={errors.nickname?.message}
          {...register('nickname')}
        />
        <TextInput
          label="CPF ou CNPJ"
          autoComplete="off"
          error={errors.document?.message}
          {...register('document', {
            onBlur: (event: { target: { value: string } }) => tidyDocument(event.target.value),
          })}
        />
      </div>
      <PhoneFields />
      <TextInput
        label="E-mail"
        inputMode="email"
        autoComplete="off"
        error={errors.email?.message}
        {...register('email')}
      />
    </fieldset>
  );
};
