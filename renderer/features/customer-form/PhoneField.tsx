import { ActionIcon, Select, Switch, TextInput } from '@mantine/core';
import { type CustomerEntry, type PhoneOwner, phoneOwners } from '@shared/domain/customer-entry';
import { parsePhone } from '@shared/identity/phone';
import { IconTrash } from '@tabler/icons-react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import classes from './CustomerForm.module.css';
import { phoneNote } from './phone-note';

const OWNERS: Record<PhoneOwner, string> = {
  own: 'da própria pessoa',
  work: 'do trabalho',
  'third-party': 'recado (outra pessoa)',
};
const owners = phoneOwners.map((value) => ({ value, label: OWNERS[value] }));

interface PhoneFieldProps {
  readonly index: number;
  /** Absent for the only one. */
  readonly onRemove?: () => void;
}

/** One phone: the number, whose it is, and whether it has WhatsApp. */
export const PhoneField = ({ index, onRemove }: PhoneFieldProps) => {
  const { control, register, formState, setValue } = useFormContext<CustomerEntry>();
  const { number, owner } = useWatch({ control, name: `phones.${index}` });
  const tidy = (typed: string) => {
    const phone = parsePhone(typed);
    if (phone.ok) setValue(`phones.${index}.number`, phone.value.formatted, { shouldDirty: true });
  };
  return (
    <div className={classes.phone}>
      <TextInput
        label={index === 0 ? 'Telefone com DDD' : `Telefone ${index + 1}`}
        placeholder="(11) 98765-4321"
        inputMode="tel"
        error={formState.errors.phones?.[index]?.number?.message}
        {...register(`phones.${index}.number`, {
          onBlur: (event: { target: { value: string } }) => tidy(event.target.value),
        })}
      />
      <Controller
        control={control}
        name={`phones.${index}.owner`}
        render={({ field }) => (
          <Select
            label="De quem é"
            aria-label={`De quem é o telefone ${index + 1}`}
            data={owners}
            allowDeselect={false}
            comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
            {...field}
          />
        )}
      />
      <div className={classes.phoneFoot}>
        {owner === 'own' && (
          <Controller
            control={control}
            name={`phones.${index}.whatsapp`}
            render={({ field: { value, ...whatsapp } }) => (
              <Switch
                label="WhatsApp"
                aria-label={`O telefone ${index + 1} tem WhatsApp`}
                checked={value}
                {...whatsapp}
              />
            )}
          />
        )}
        <span>{phoneNote(number, owner)}</span>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Tirar o telefone ${index + 1}`}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </div>
    </div>
  );
};
