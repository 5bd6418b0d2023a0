import { TextInput } from '@mantine/core';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';

/** Where the customer lives, as on an envelope. */
export const AddressFields = () => {
  const { register, formState } = useFormContext<CustomerEntry>();
  const errors = formState.errors.address;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>Onde mora</legend>
      <div className={classes.street}>
        <TextInput
          label="Rua e número"
          autoComplete="off"
          error={errors?.line?.message}
          {...register('address.line')}
        />
        <TextInput
          label="Bairro"
          autoComplete="off"
          error={errors?.district?.message}
          {...register('address.district')}
        />
      </div>
      <div className={classes.city}>
        <TextInput
          label="Cidade"
          autoComplete="off"
          error={errors?.city?.message}
          {...register('address.city')}
        />
        <TextInput
          label="Estado"
          placeholder="CE"
          maxLength={2}
          autoComplete="off"
          error={errors?.state?.message}
          {...register('address.state')}
        />
        <TextInput
          label="CEP"
          inputMode="numeric"
          autoComplete="off"
          error={errors?.zip?.message}
          {...register('address.zip')}
        />
      </div>
    </fieldset>
  );
};
