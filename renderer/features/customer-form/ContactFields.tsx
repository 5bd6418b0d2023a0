import { Select, Textarea } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { channelLabel } from '@shared/domain/channel-label';
import { channelSchema } from '@shared/domain/customer';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { Controller, useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';

const ADDRESS = [
  { value: 'name', label: 'primeiro nome' },
  { value: 'sr', label: 'Sr.' },
  { value: 'sra', label: 'Sra.' },
] as const;

const channels = channelSchema.options.map((value) => ({ value, label: channelLabel(value) }));

/** Within the hours a shop may contact anyone. */
const hours = Array.from({ length: 12 }, (_, index) => index + 8).map((hour) => ({
  value: String(hour),
  label: `a partir das ${hour}h`,
}));

/** How the customer likes to be spoken to, and what the shop keeps in mind. */
export const ContactFields = () => {
  const { register, control, formState } = useFormContext<CustomerEntry>();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>Como atender</legend>
      <div className={classes.addressAs}>
        <span>Como chamar</span>
        <Controller
          control={control}
          name="addressAs"
          render={({ field }) => (
            <ChoiceButtons
              label="Como chamar"
              choices={ADDRESS}
              value={field.value ?? 'name'}
              onChange={(value) => field.onChange(value === 'name' ? null : value)}
            />
          )}
        />
      </div>
      <div className={classes.pair}>
        <Controller
          control={control}
          name="preferredChannel"
          render={({ field }) => (
            <Select
              label="Prefere falar por"
              placeholder="tanto faz"
              clearable
              data={channels}
              value={field.value}
              onChange={(value) => field.onChange(value)}
              onBlur={field.onBlur}
            />
          )}
        />
        <Controller
          control={control}
          name="preferredHour"
          render={({ field }) => (
            <Select
              label="Melhor hora"
              placeholder="qualquer hora"
              clearable
              data={hours}
              value={field.value === null ? null : String(field.value)}
              onChange={(value) => field.onChange(value === null ? null : Number(value))}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      <Textarea
        label="Observações"
        placeholder="Só a loja vê"
        autosize
        minRows={2}
        maxRows={5}
        error={formState.errors.notes?.message}
        {...register('notes')}
      />
    </fieldset>
  );
};
